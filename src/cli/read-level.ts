import { type Level, LEVELS } from '../graph/query.ts';

/** The level of a name. Throws an `Error` that names those there are. */
export function readLevel(name: string): Level {
  const level = LEVELS.find((known) => known === name);
  if (level !== undefined) return level;
  throw new Error(`there is no level ${JSON.stringify(name)}; there are ${LEVELS.join(', ')}`);
}
