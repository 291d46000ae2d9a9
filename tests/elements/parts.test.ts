import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'src/elements';

/** Every name that a pattern finds in the sources of the elements, once each, in order. */
function namesIn(pattern: RegExp): readonly string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const found = files.flatMap((path) => [
    ...readFileSync(join(FOLDER, path), 'utf8').matchAll(pattern),
  ]);
  return [...new Set(found.flatMap(([, names = '']) => names.split(' ')))].sort();
}

test('[API] 21 every part of a template is documented, and every documented part stands in one', () => {
  const used = namesIn(/\bpart="([^"]+)"/gu);
  expect(used.length).toBeGreaterThan(5);
  expect(namesIn(/^ \* @csspart (\S+) - /gmu)).toEqual(used);
});
