import type { Neighbourhood } from '../graph/paths/neighbourhood.ts';
import { projectViewGraph } from '../graph/project.ts';
import type { GraphQuery } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { Dataset } from '../model/dataset.ts';
import { familyOf, type EntityId } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { restrictView } from './analysis.ts';
import { FACETS, type Facet } from './facets.ts';

/** How many of what is in view each value of a facet would show. Values that would show none are absent. */
export type ValueCounts = ReadonlyMap<string, number>;

/** Live counts beside the values of every facet and the two switches. */
export interface FacetCounts {
  /** Entities per family. */
  readonly families: ValueCounts;
  /** Statements per kind, status and document id. */
  readonly kinds: ValueCounts;
  readonly statuses: ValueCounts;
  readonly documents: ValueCounts;
  /** Statements outside space that would be in view with them shown. */
  readonly otherDomains: number;
  /** Unnamed groups and regions that would be in view with them shown. */
  readonly unnamed: number;
}

function tally<T>(items: Iterable<T>, valueOf: (item: T) => string | null): ValueCounts {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const STATEMENT_VALUE: Readonly<Record<Exclude<Facet, 'families'>, (s: Statement) => string>> = {
  kinds: (s) => s.kind,
  statuses: (s) => s.status,
  documents: (s) => s.evidence[0]?.doc ?? '',
};

function familyIn(view: ViewGraph, id: string): string | null {
  const type = view.dataset.entities.get(id)?.type;
  return type === undefined ? null : familyOf(type);
}

type Project = (change: Partial<GraphQuery>) => ViewGraph;

function countFacet(project: Project, facet: Facet): ValueCounts {
  const view = project({ [facet]: [] });
  if (facet === 'families') return tally(view.entities, (id) => familyIn(view, id));
  return tally(view.statements, STATEMENT_VALUE[facet]);
}

/**
 * Counts every value of every facet as the view would show it with the other facets as they are: a
 * facet's own choice never restricts its own counts. Statements count where they tie something in view.
 * `near` and `without`: the neighbourhood the view is cut down to, and who is out.
 */
export function facetCounts(
  dataset: Dataset,
  query: GraphQuery,
  near: Neighbourhood | null = null,
  without: ReadonlySet<EntityId> = new Set(),
): FacetCounts {
  const project: Project = (change) =>
    restrictView(projectViewGraph(dataset, { ...query, ...change }), near, [...without]);
  const [families, kinds, statuses, documents] = FACETS.map((facet) =>
    countFacet(project, facet),
  ) as [ValueCounts, ValueCounts, ValueCounts, ValueCounts];
  const wider = project({ otherDomains: true });
  const withUnnamed = project({ unnamed: true });
  return {
    families,
    kinds,
    statuses,
    documents,
    otherDomains: wider.statements.filter((s) => s.domain !== 'space').length,
    unnamed: withUnnamed.entities.filter((id) => familyIn(withUnnamed, id) === null).length,
  };
}
