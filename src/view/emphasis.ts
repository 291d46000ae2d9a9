import type { EntityId } from '../model/entity.ts';
import type { TieId, ViewGraph } from '../graph/view-graph.ts';
import type { Selection } from './state.ts';

/** What stays lit while something is selected; null lights everything. */
export interface Emphasis {
  readonly entities: ReadonlySet<EntityId>;
  readonly ties: ReadonlySet<TieId>;
}

/**
 * The selection's own marks and lines: an entity with its ties, partners, owner and what it owns; a tie
 * with its two ends. A selection that the view does not hold, or that is out, dims nothing; who is out
 * (`without`) has neither ties nor owners.
 */
export function emphasisOf(
  view: ViewGraph,
  selection: Selection | null,
  without: ReadonlySet<EntityId> = new Set(),
): Emphasis | null {
  if (selection === null) return null;
  if (selection.kind === 'tie') {
    const tie = view.ties.get(selection.id);
    if (tie === undefined || without.has(tie.source) || without.has(tie.target)) return null;
    return { entities: new Set([tie.source, tie.target]), ties: new Set([tie.id]) };
  }
  const { id } = selection;
  if (!view.graph.hasNode(id) || without.has(id)) return null;
  const bands = view.bands.filter((band) => band.owner === id || band.owned === id);
  const around = [
    id,
    ...view.graph.neighbors(id),
    ...bands.flatMap((band) => [band.owner, band.owned]),
  ];
  return {
    entities: new Set(around.filter((other) => !without.has(other))),
    ties: new Set(
      [...view.ties.values()]
        .filter(({ source, target }) => source === id || target === id)
        .map((tie) => tie.id),
    ),
  };
}
