import { familyOf, type EntityId } from '../../model/entity.ts';
import type { Tie, ViewGraph } from '../view-graph.ts';
import type { Path, PathStep } from './path.ts';

/** What may hold a thread together: the ids of documents and of missions, which never coincide. */
export type HoldId = string;

/** Gives the documents and missions that a tie belongs to. */
export type HoldsOf = (tie: Tie) => ReadonlySet<HoldId>;

/**
 * What each tie of a view belongs to: the documents of the statements that assert it, and the missions
 * it concerns, which are its ends or the objects of these statements.
 */
export function holdsIn({ dataset }: ViewGraph): HoldsOf {
  const known = new Map<Tie, ReadonlySet<HoldId>>();
  const isMission = (id: EntityId): boolean => {
    const type = dataset.entities.get(id)?.type;
    return type !== undefined && familyOf(type) === 'mission';
  };
  const gather = (tie: Tie): ReadonlySet<HoldId> => {
    const said = tie.statements.flatMap((id) => dataset.statements.get(id) ?? []);
    const concerned = [tie.source, tie.target, ...said.flatMap(({ object }) => object ?? [])];
    return new Set([
      ...said.flatMap(({ evidence }) => evidence[0]?.doc ?? []),
      ...concerned.filter(isMission),
    ]);
  };
  return (tie) => {
    const holds = known.get(tie) ?? gather(tie);
    known.set(tie, holds);
    return holds;
  };
}

/** A path with what holds all of its steps together, in the order of ids. */
export function pathOf({ dataset }: ViewGraph, holdsOf: HoldsOf, steps: readonly PathStep[]): Path {
  const [first, ...rest] = steps.map(({ tie }) => holdsOf(tie));
  const holds = [...(first ?? [])].filter((id) => rest.every((set) => set.has(id))).sort();
  return {
    steps,
    documents: holds.filter((id) => dataset.documents.has(id)),
    missions: holds.filter((id) => dataset.entities.has(id)),
  };
}
