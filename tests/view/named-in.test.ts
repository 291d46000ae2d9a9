import { expect, test } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { labelIn } from '../../src/view/label-in.ts';
import { namedIn } from '../../src/view/named-in.ts';
import { DATASET } from '../support/bundled-dataset.ts';

test('names are in the language that is asked for, where they are in it at all', () => {
  const chinese = namedIn(DATASET, 'zh-Hans-CN');
  expect(labelIn(DATASET, 'country:cn')).toBe('China');
  expect(labelIn(chinese, 'country:cn')).toMatch(/^\p{Script=Han}+$/u);
  const same = [...DATASET.entities].filter(([id, one]) => chinese.entities.get(id) === one);
  expect(same.length).toBeLessThan(DATASET.entities.size);
  for (const [, { names }] of same) expect(names.some(({ lang }) => lang === 'zh')).toBe(false);
});

test('English, no language and one that no name is in change nothing', () => {
  for (const lang of ['', 'en', 'en-GB', 'tlh']) expect(namedIn(DATASET, lang)).toBe(DATASET);
});

test('only what is shown changes: the hash stays, and the original is what files hold', () => {
  const chinese = namedIn(DATASET, 'zh');
  expect(chinese.hash).toBe(DATASET.hash);
  expect(JSON.stringify(serialiseDataset(DATASET))).not.toContain('shownIn');
});
