import type { EntityId } from '../model/entity.ts';

/** What is shown of two entities: paths, threads, or the two side by side. */
export const PATH_SHOWS = ['shortest', 'threads', 'compare'] as const;
export type PathShow = (typeof PATH_SHOWS)[number];

/** So many entities are asked for common partners at most. */
export const MOST_COMPARED = 6;

/** Between whom the reader looks for paths, and what of it is shown. */
export interface PathChoice {
  /** Null: not chosen yet. */
  readonly from: EntityId | null;
  readonly to: EntityId | null;
  /** Further entities whose partners are to be partners of these two as well, in the order chosen. */
  readonly also: readonly EntityId[];
  readonly show: PathShow;
}

export const NO_PATHS: PathChoice = { from: null, to: null, also: [], show: 'shortest' };

/** A choice with some of it changed. Nobody stands twice among the further entities, nor is an end. */
export function changePaths(choice: PathChoice, change: Partial<PathChoice>): PathChoice {
  const next = { ...choice, ...change };
  const also = new Set(next.also.filter((id) => id !== next.from && id !== next.to));
  return { ...next, also: [...also].slice(0, MOST_COMPARED - 2) };
}

/** Everybody chosen, the two ends first, each once. */
export function chosenEntities({ from, to, also }: PathChoice): readonly EntityId[] {
  return [...new Set([from, to, ...also].filter((id) => id !== null))];
}
