import { expect, test } from 'vitest';
import { joinBytes } from '../../src/text/join-bytes.ts';

test('byte arrays stand one after the other, empty ones between them', () => {
  const parts = [Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)];
  expect([...joinBytes(parts)]).toEqual([1, 2, 3]);
  expect(joinBytes([])).toHaveLength(0);
});
