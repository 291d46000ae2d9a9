import type { EntityId } from '../../model/entity.ts';
import type { Tie, TieId } from '../view-graph.ts';

/** One step of a path: over a tie, from one of its ends to the other. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly tie: Tie;
}

/** A chain of steps in which nobody stands twice, and what holds all of it together. */
export interface Path {
  readonly steps: readonly PathStep[];
  /** The documents that have a statement behind every step, by id. */
  readonly documents: readonly string[];
  /** The missions that every step concerns: an end of its tie, or an object of a statement behind it. */
  readonly missions: readonly EntityId[];
}

/** Paths of one length between two entities. */
export interface PathSet {
  /** Number of steps of each. */
  readonly length: number;
  /** How many there are; exact, however many. */
  readonly count: bigint;
  /**
   * The first `LISTED_PATHS` of them: at every step the stronger tie first, among equals the one that
   * leads to the smaller id.
   */
  readonly paths: readonly Path[];
  /** Everybody who stands on any of them, the two ends among them. */
  readonly entities: ReadonlySet<EntityId>;
  /** Every tie that any of them walks. */
  readonly ties: ReadonlySet<TieId>;
}

/** How many paths are listed at most. */
export const LISTED_PATHS = 200;

/** Whether one document or one mission holds all of a path together. */
export function isThread({ documents, missions }: Path): boolean {
  return documents.length + missions.length > 0;
}
