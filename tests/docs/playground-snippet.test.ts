import { expect, test } from 'vitest';
import { pageText, snippetText, standsInside, titleOf } from '../../src/docs/playground/snippet.ts';

test('attributes are written as they were set, quotes and ampersands made safe', () => {
  const text = snippetText([['view', 'a=1&b="2"']], null, null);
  expect(text).toBe('<cooperation-graph view="a=1&amp;b=&quot;2&quot;"></cooperation-graph>');
});

test('a view that the reader made takes the place of the attributes it decides', () => {
  const chosen = [
    ['src', 'a.json'],
    ['level', 'actors'],
    ['height', '400'],
  ] as const;
  const text = snippetText(chosen, 'level=countries', null);
  expect(text).toContain('src="a.json"');
  expect(text).toContain('height="400"');
  expect(text).toContain('view="level=countries"');
  expect(text).not.toContain('level="actors"');
});

test('small data stand inside, in place of an address; JSON cannot end its script', () => {
  const csv = snippetText([['src', 'a.json']], null, {
    text: 'source,target\na,b\n',
    fileName: 'A & <b>.csv',
  });
  expect(csv).toBe(
    '<cooperation-graph>\n  <h2 slot="title">A &amp; &lt;b></h2>\n  <script type="text/csv">\nsource,target\na,b\n  </script>\n</cooperation-graph>',
  );
  const json = snippetText([], null, { text: '{"title":"</script>"}', fileName: 'x.json' });
  expect(json).toContain(String.raw`{"title":"\u003c/script>"}`);
  expect(json).not.toContain('slot');
});

test.each([
  ['more than a page should hold', `source,target\n${'a,b\n'.repeat(6000)}`],
  ['a table that would end its script', 'source,target\n</script>,b\n'],
])('%s is named, not repeated', (_, text) => {
  const data = { text, fileName: 'ties.csv' };
  expect(standsInside(data)).toBe(false);
  expect(snippetText([['level', 'actors']], null, data)).toBe(
    '<cooperation-graph\n  src="ties.csv"\n  level="actors"\n>\n  <h2 slot="title">ties</h2>\n</cooperation-graph>',
  );
});

test('an edge list is headed by what its file is called, a dataset by its own title', () => {
  expect(titleOf({ text: 'source,target\n', fileName: 'Our ties.2024.csv' })).toBe('Our ties.2024');
  expect(titleOf({ text: ' {"title": "T"}', fileName: 'x.json' })).toBeNull();
});

test('a page says its letters and its title', () => {
  const page = pageText('<b></b>', 'A < B');
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
  expect(page).toContain('<title>A &lt; B</title>');
  expect(page).toContain('<body>\n<b></b>\n</body>');
});
