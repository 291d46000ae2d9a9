import { showsShared } from '../graph/projection.ts';
import { DEFAULT_QUERY } from '../graph/query.ts';
import { isTimed } from '../graph/time/time-query.ts';
import { FAMILIES } from '../model/entity.ts';
import { KINDS } from '../model/kinds/registry.ts';
import { STATUSES } from '../model/status.ts';
import type { ViewState } from './state.ts';

/** The facets a reader filters by. Each is a list in the view state; empty restricts nothing. */
export const FACETS = ['families', 'kinds', 'statuses', 'documents'] as const;
export type Facet = (typeof FACETS)[number];

/** The values a facet may hold, in their fixed order; null where only the data knows them. */
const ORDER: Readonly<Record<Facet, readonly string[] | null>> = {
  families: FAMILIES,
  kinds: KINDS.map((kind) => kind.id),
  statuses: STATUSES,
  documents: null,
};

/** Values of a facet without repeats or strangers, in the fixed order, so that equal choices are equal. */
export function normaliseFacet(facet: Facet, values: readonly string[]): readonly string[] {
  const chosen = new Set(values);
  const order = ORDER[facet];
  if (order === null) return [...chosen].sort();
  return order.filter((value) => chosen.has(value));
}

/** The state with one facet set. */
export function withFacet(state: ViewState, facet: Facet, values: readonly string[]): ViewState {
  return { ...state, [facet]: normaliseFacet(facet, values) };
}

/** The state with nothing filtered. */
export function withoutFilters(state: ViewState): ViewState {
  return { ...state, ...DEFAULT_QUERY, level: state.level, near: null };
}

/** Whether the reader restricts or widens what is shown. */
export function isFiltered(state: ViewState): boolean {
  return (
    FACETS.some((facet) => state[facet].length > 0) ||
    state.otherDomains ||
    state.unnamed ||
    isTimed(state) ||
    state.near !== null ||
    (state.bipartite && state.level === 'two-mode') ||
    state.policy !== 'any' ||
    showsShared(state) ||
    (state.expanded.length > 0 && state.level === 'countries')
  );
}
