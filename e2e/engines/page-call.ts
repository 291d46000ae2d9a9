import type { PageFunction } from './surface.ts';

/** A call of a function in a page as an expression. Arguments are JSON values. */
export function pageCall<A extends readonly unknown[], R>(
  act: PageFunction<A, R>,
  args: A,
): string {
  return `(${act.toString()})(...${JSON.stringify(args)})`;
}
