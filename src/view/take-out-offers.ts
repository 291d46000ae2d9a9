import type { Analysis } from './analysis.ts';
import { referenceTo, type EntityReference } from './entity-reference.ts';

/** How many are offered. */
const OFFERED = 5;

/** An entity that may be taken out, and how many ties it has in the graph as it is. */
export interface TakeOutOffer {
  readonly entity: EntityReference;
  readonly ties: number;
}

/** The entities with the most ties among those still in, most first, then by id. */
export function takeOutOffers(analysis: Analysis): readonly TakeOutOffer[] {
  return [...(analysis.metrics.get('degree') ?? [])]
    .filter(([, ties]) => ties > 0)
    .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
    .slice(0, OFFERED)
    .map(([id, ties]) => ({ entity: referenceTo(analysis, id), ties }));
}
