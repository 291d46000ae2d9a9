import { labelOf, type Analysis } from './analysis.ts';
import { referenceTo, type EntityReference } from './entity-reference.ts';

/** How many rows "Who stands between" has. */
const ROWS = 7;

/** One entity that others reach each other through. Values are betweenness, 0 to 1. */
export interface BetweenRow {
  readonly entity: EntityReference;
  readonly withHub: number;
  readonly withoutHub: number;
}

/** "Who stands between": the rows, the hub taken out for them, and the end of their common scale. */
export interface BetweenRows {
  /** The hub's label; null where the view has none. */
  readonly hub: string | null;
  /** The largest value of either kind; 0 where there are no rows. */
  readonly largest: number;
  readonly rows: readonly BetweenRow[];
}

/**
 * The entities that most shortest paths run through once the hub is taken out, most first, with their
 * betweenness with the hub beside it. Entities that no path runs through are left out; ties of value
 * are broken by id.
 */
export function betweenRows(analysis: Analysis): BetweenRows {
  const withHub = analysis.metrics.get('betweenness');
  const without = analysis.withoutHub.get('betweenness');
  const top = [...(without ?? [])]
    .filter(([, value]) => value > 0)
    .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
    .slice(0, ROWS)
    .map(([id, withoutHub]) => ({
      entity: referenceTo(analysis, id),
      withHub: withHub?.get(id) ?? 0,
      withoutHub,
    }));
  const hub = analysis.hub === null ? undefined : analysis.dataset.entities.get(analysis.hub);
  return {
    hub: hub === undefined ? null : labelOf(hub),
    largest: Math.max(0, ...top.flatMap((row) => [row.withHub, row.withoutHub])),
    rows: top,
  };
}
