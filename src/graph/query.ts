import type { EntityId, Family } from '../model/entity.ts';
import type { KindId } from '../model/kinds/registry.ts';
import type { Status } from '../model/status.ts';
import type { Policy } from './policy.ts';
import type { Projection } from './projection.ts';
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
  /** Which ties between actors are shown and counted. Of effect at `actors` and `countries` alone. */
  readonly projection: Projection;
  /** Whether stated ties are drawn beside those of shared missions; they then are in no metric. */
  readonly statedToo: boolean;
  /** Which reading makes ties where documents disagree. */
  readonly policy: Policy;
  /** Owners whose own agencies are shown in place at `countries`, in the order of their ids. */
  readonly expanded: readonly EntityId[];
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
  projection: 'stated',
  statedToo: false,
  policy: 'any',
  expanded: [],
  ...ALL_TIME,
};
