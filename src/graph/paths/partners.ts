import type { EntityId } from '../../model/entity.ts';
import type { Tie, ViewGraph } from '../view-graph.ts';
import { walkOf, type Walk } from './walk.ts';

/** Somebody whom several entities have a tie with. */
export interface CommonPartner {
  readonly id: EntityId;
  /** The tie with each of the entities, in their order. */
  readonly ties: readonly Tie[];
}

function partners(walk: Walk, id: EntityId): ReadonlyMap<EntityId, Tie> {
  const named = walk.from(id).filter(({ to }) => walk.mayPass(to));
  return new Map(named.map(({ to, tie }) => [to, tie]));
}

function weakest(ties: readonly Tie[]): number {
  return Math.min(...ties.map(({ strength }) => strength));
}

/**
 * The partners that all of some entities have in common, none of these among them: whose weakest tie is
 * the strongest first, then by id. Whoever is taken out (`without`) and unnamed groups are nobody's
 * partner. Fewer than two entities have none.
 */
export function commonPartners(
  view: ViewGraph,
  entities: readonly EntityId[],
  without: ReadonlySet<EntityId> = new Set(),
): readonly CommonPartner[] {
  const walk = walkOf(view, without);
  const [first, ...rest] = [...new Set(entities)].map((id) => partners(walk, id));
  if (first === undefined || rest.length === 0) return [];
  const common: CommonPartner[] = [];
  for (const [id, tie] of first) {
    const ties = rest.flatMap((those) => those.get(id) ?? []);
    // Nobody is their own partner, so that none of those asked about is among these.
    if (ties.length === rest.length) common.push({ id, ties: [tie, ...ties] });
  }
  return common.sort((a, b) => weakest(b.ties) - weakest(a.ties) || (a.id < b.id ? -1 : 1));
}

/**
 * The partners of an entity that none of some others has and that are none of these, strongest tie first, then by id.
 */
export function partnersApart(
  view: ViewGraph,
  id: EntityId,
  others: readonly EntityId[],
  without: ReadonlySet<EntityId> = new Set(),
): readonly EntityId[] {
  const walk = walkOf(view, without);
  const theirs = new Set(others.flatMap((other) => [other, ...partners(walk, other).keys()]));
  return [...partners(walk, id).keys()].filter((partner) => !theirs.has(partner));
}
