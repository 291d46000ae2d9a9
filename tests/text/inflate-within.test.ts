import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateWithin } from '../../src/text/inflate-within.ts';

const anyBytes = fc.uint8Array({ maxLength: 20_000 });

test('gives back what was deflated', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(inflateWithin(deflateSync(bytes), bytes.length)).toEqual(bytes);
    }),
  );
});

test('unfolds no more than its limit', () => {
  const zeros = deflateSync(new Uint8Array(1_000_000));
  expect(inflateWithin(zeros, 1_000_000)).toHaveLength(1_000_000);
  expect(inflateWithin(zeros, 999_999)).toBeNull();
  expect(inflateWithin(deflateSync(new Uint8Array(100_000_000)), 1000)).toBeNull();
});

test('gives nothing for bytes that were cut or are no deflated bytes', () => {
  const deflated = deflateSync(Uint8Array.from({ length: 30_000 }, (_, at) => (at * at) % 251));
  for (let length = 1; length < deflated.length; length += 97) {
    expect([length, inflateWithin(deflated.subarray(0, length), 1e6)]).toEqual([length, null]);
  }
  expect(inflateWithin(Uint8Array.of(7, 255, 255, 255), 1e6)).toBeNull();
});
