import { expect, test } from 'vitest';
import { headingsOf, withHeadingIds } from '../../src/docs/headings.ts';

test('headings have ids of their words, and keep those they have', () => {
  const html = withHeadingIds(
    '<h2>A <code>b-c</code> &amp; d</h2><p>x</p><h2 id="own">Own\n  words</h2>',
  );
  expect(html).toBe(
    '<h2 id="a-b-c-d">A <code>b-c</code> &amp; d</h2><p>x</p><h2 id="own">Own\n  words</h2>',
  );
  expect(headingsOf(html)).toEqual([
    { id: 'a-b-c-d', title: 'A <code>b-c</code> &amp; d' },
    { id: 'own', title: 'Own words' },
  ]);
});
