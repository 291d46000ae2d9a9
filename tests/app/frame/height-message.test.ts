import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEIGHT_MESSAGE, heightIn } from '../../../src/app/frame/height-message.ts';

test('[EMB] 84 a height is clamped to 50–5000 px', () => {
  const heightOf = (height: unknown): number | null => heightIn({ type: HEIGHT_MESSAGE, height });
  expect([49, 50, 612.2, 5000, 5001, -3, 1e308].map(heightOf)).toEqual([
    50, 50, 613, 5000, 5000, 50, 5000,
  ]);
});

test('[EMB] 84 junk is no height', () => {
  const junk = [
    null,
    undefined,
    'cooperation-graph:height',
    700,
    [],
    { height: 700 },
    { type: HEIGHT_MESSAGE },
    { type: HEIGHT_MESSAGE, height: '700' },
    { type: HEIGHT_MESSAGE, height: NaN },
    { type: HEIGHT_MESSAGE, height: Infinity },
    { type: HEIGHT_MESSAGE, height: { valueOf: () => 700 } },
    { type: 'other:height', height: 700 },
  ];
  expect(junk.map(heightIn)).toEqual(junk.map(() => null));
  fc.assert(fc.property(fc.anything(), (data) => heightIn(data) === null));
});
