import { expect, test } from 'vitest';
import { LINK_KEYS, linkKeyList } from '../../src/docs/link-keys.ts';
import { LINK_FIELDS } from '../../src/view/permalink/fields.ts';

test('every key that links are written with is told, and no other', () => {
  const told = LINK_KEYS.map(({ key }) => key);
  const written = LINK_FIELDS.map(({ key }) => key).filter((key) => !key.startsWith('figure-'));
  expect(told).toEqual([...written, 'figure-…', 'data', 'z']);
});

test('each has a place of its own', () => {
  expect(linkKeyList().match(/ id="key-[a-z-]+"/gu)).toHaveLength(LINK_KEYS.length);
});
