import { commonPartners } from '../graph/paths/partners.ts';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import { connectionOf, shownPaths } from './connection.ts';
import type { Emphasis } from './emphasis.ts';
import { chosenEntities } from './path-choice.ts';
import type { ViewState } from './state.ts';

/** Whoever is compared, the partners in common, and the ties between all these and the compared. */
function comparedEmphasis({ view, without }: Analysis, chosen: readonly EntityId[]): Emphasis {
  const partners = commonPartners(view, chosen, without);
  const compared = new Set(chosen);
  const between = [...view.ties.values()].filter(
    ({ source, target }) => compared.has(source) && compared.has(target),
  );
  return {
    entities: new Set([...chosen, ...partners.map(({ id }) => id)]),
    ties: new Set([...between, ...partners.flatMap(({ ties }) => ties)].map(({ id }) => id)),
  };
}

/**
 * What stays lit while the panel shows paths: all paths of the choice, listed or not; where there are
 * none, the two ends. Side by side: the compared and their partners in common. Null lights everything:
 * while something is selected, another panel is open, or fewer than two entities of the view are chosen.
 */
export function pathEmphasis(analysis: Analysis, state: ViewState): Emphasis | null {
  const { paths, panel, selection } = state;
  if (panel !== 'paths' || selection !== null) return null;
  const connection = connectionOf(analysis, paths);
  if (connection.kind !== 'searched') return null;
  if (paths.show === 'compare') {
    const { view, without } = analysis;
    const there = chosenEntities(paths).filter((id) => view.graph.hasNode(id) && !without.has(id));
    return comparedEmphasis(analysis, there);
  }
  const set = shownPaths(connection, paths);
  if (set !== null) return { entities: set.entities, ties: set.ties };
  return { entities: new Set([connection.from, connection.to]), ties: new Set() };
}
