import type { Family } from '../model/entity.ts';
import type { KindId } from '../model/kinds/registry.ts';
import type { Status } from '../model/status.ts';
import { ALL_TIME, type TimeQuery } from './time/time-query.ts';

/** Which graph is shown: actors and missions, actors only, or agencies rolled up to their country. */
export const LEVELS = ['two-mode', 'actors', 'countries'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What to show of a dataset. An empty list restricts nothing; a list lets only its members through.
 * The facets combine with "and", the members of one facet with "or".
 */
export interface GraphQuery extends TimeQuery {
  readonly level: Level;
  readonly families: readonly Family[];
  readonly kinds: readonly KindId[];
  readonly statuses: readonly Status[];
  readonly documents: readonly string[];
  /** Whether statements that are not about space are shown too. */
  readonly otherDomains: boolean;
  /** Whether unnamed groups and regions are drawn. They never enter a metric. */
  readonly unnamed: boolean;
  /** Whether only ties between an actor and a mission are shown: the graph then is bipartite. Of effect at `two-mode` alone. */
  readonly bipartite: boolean;
}

/** The query of the default view: everything about space between named actors and missions. */
export const DEFAULT_QUERY: GraphQuery = {
  level: 'two-mode',
  families: [],
  kinds: [],
  statuses: [],
  documents: [],
  otherDomains: false,
  unnamed: false,
  bipartite: false,
  ...ALL_TIME,
};
