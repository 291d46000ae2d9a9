import type { Tie } from '../../graph/view-graph.ts';
import { FAMILIES, type EntityId } from '../../model/entity.ts';
import type { Analysis } from '../../view/analysis.ts';
import { compareNames } from '../../view/compare-names.ts';
import { referenceTo, type EntityReference } from '../../view/entity-reference.ts';
import { sizeValues } from '../../view/mark-size.ts';
import type { ViewState } from '../../view/state.ts';

/** One entity of a matrix. */
export interface MatrixMember {
  readonly entity: EntityReference;
  /** Those of one group stand together, the lowest number first. */
  readonly group: number;
  /** Its place by the metric, 0 the highest: who comes last goes first where room is short. */
  readonly rank: number;
}

/** Who may stand in a matrix, each list in its order. */
export interface MatrixMembers {
  readonly actors: readonly MatrixMember[];
  /** Empty for a graph of actors alone. */
  readonly missions: readonly MatrixMember[];
  /** Whether actors are tied to each other. */
  readonly amongActors: boolean;
  /** The ties that have a cell if both of their ends are shown. */
  readonly ties: readonly Tie[];
}

/** The number of the group that an entity stands with: its community where the view shows these, else its family. */
function groupsOf(analysis: Analysis, state: ViewState): (entity: EntityReference) => number {
  const byCommunity = state.hulls || state.color === 'community' || state.layout === 'community';
  const communities = byCommunity ? analysis.metrics.get('community') : undefined;
  return ({ id, family }) => {
    if (communities !== undefined) return communities.get(id) ?? Infinity;
    return family === null ? FAMILIES.length : FAMILIES.indexOf(family);
  };
}

/** Everybody with a tie in a matrix: actors, and missions in a graph of both. Whom the reader took out is not. */
export function matrixMembers(analysis: Analysis, state: ViewState): MatrixMembers {
  const { view, query, without, metrics } = analysis;
  const twoMode = query.level === 'two-mode';
  const known = new Map(view.entities.map((id) => [id, referenceTo(analysis, id)]));
  const isMission = (id: EntityId): boolean => twoMode && known.get(id)?.family === 'mission';
  const ties = [...view.ties.values()].filter(
    ({ source, target }) =>
      !without.has(source) && !without.has(target) && !(isMission(source) && isMission(target)),
  );
  const values = sizeValues(metrics, state.metric) ?? metrics.get('degree');
  const groupOf = groupsOf(analysis, state);
  const members = [...new Set(ties.flatMap(({ source, target }) => [source, target]))]
    .flatMap((id) => known.get(id) ?? [])
    .sort(
      (a, b) =>
        (values?.get(b.id) ?? -Infinity) - (values?.get(a.id) ?? -Infinity) ||
        compareNames(a.label, b.label) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((entity, rank): MatrixMember => ({ entity, group: groupOf(entity), rank }))
    .sort((a, b) => a.group - b.group || a.rank - b.rank);
  return {
    actors: members.filter(({ entity }) => !isMission(entity.id)),
    missions: members.filter(({ entity }) => isMission(entity.id)),
    amongActors: ties.some(({ source, target }) => !isMission(source) && !isMission(target)),
    ties,
  };
}
