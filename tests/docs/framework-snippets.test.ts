/** What pages tell of frameworks is what the consumers of `e2e/consumers/` are built and run with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'e2e/consumers';

/** All sources of a consumer as one text. */
function consumer(name: string): string {
  const root = join(folder, name);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.includes('node_modules') && /\.(tsx?|jsx?|vue|svelte)$/.test(file),
  );
  return files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}

/** The lines of a snippet that speak of the elements: their tag, attributes, events, imports. */
function linesAbout(name: string): readonly string[] {
  return readFileSync(`src/docs/snippets/${name}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) =>
      /cooperation|CooperationGraph|as-of=|level|isCustomElement|SCHEMA\]/.test(line),
    );
}

for (const snippet of readdirSync('src/docs/snippets').map((name) => name.replace(/\.txt$/, ''))) {
  const name = snippet.split('-')[0] ?? snippet;
  test(`[DOC] 108 the code for ${snippet} is run`, () => {
    const source = consumer(name);
    expect(linesAbout(snippet).length).toBeGreaterThan(0);
    expect(linesAbout(snippet).filter((line) => !source.includes(line))).toEqual([]);
  });
}
