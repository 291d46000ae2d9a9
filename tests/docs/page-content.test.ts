import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/elements/host/error-codes.ts';
import { leadOf, pageContent, type PageParts } from '../../src/docs/page-content.ts';
import { PAGES } from '../../src/docs/page-list.ts';
import { readExample } from '../../src/docs/example.ts';

const parts: PageParts = {
  examples: [readExample('one', '<!--\ntitle: One\n-->\n<b class="x"></b>')],
  build: { version: '1.2.3', integrity: 'sha384-abc' },
  parts: new Map([['changelog', '<h1>Changes</h1>']]),
};

test('a page gets what it asks for', () => {
  expect(pageContent('v<!-- version -->', parts)).toBe('v1.2.3');
  expect(pageContent('<!-- changelog -->', parts)).toBe('<h1>Changes</h1>');
  const example = pageContent('<!-- example one -->', parts);
  expect(example).toContain('&lt;b class=&quot;x&quot;&gt;&lt;/b&gt;');
  expect(example).toContain('<iframe src="examples/one.html" title="One"');
  const whole = pageContent('<!-- whole-example one -->', parts);
  expect(whole).toContain('cooperation-graph@1.2.3/dist/embed.js');
  expect(whole).toContain('sha384-abc');
});

test('every error code has its row', () => {
  const rows = pageContent('<!-- error-codes -->', parts);
  for (const { code } of ERROR_CODES) expect(rows).toContain(`<div id="${code}">`);
});

test('what is not there stops the build', () => {
  expect(() => pageContent('<!-- example two -->', parts)).toThrow('no example two');
  expect(() => pageContent('<!-- code cobol -->', parts)).toThrow('code cobol');
});

test('every page has its file, every file its page', () => {
  const files = readdirSync('src/docs/pages').map((name) => name.replace(/\.html$/, ''));
  expect(PAGES.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test('the first paragraph of a page is its description', () => {
  expect(leadOf('<h1>T</h1><p class="lead">A <b>b</b>\n &lt;c&gt;.</p><p>No</p>')).toBe('A b <c>.');
});
