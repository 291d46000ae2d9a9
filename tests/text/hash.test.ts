import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentHash, scn1Hash, sha256Hex } from '../../src/text/hash.ts';

test('SHA-256 of nothing and of a byte', () => {
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(sha256Hex(new Uint8Array())).toBe(nothing);
  expect(sha256Hex(new Uint8Array([0]))).toMatch(/^6e340b9cffb37a98/);
});

test('the same as the platform gives for the UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(scn1Hash(text)).toBe(
        `scn1:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
      );
    }),
  );
});

test('a document is hashed as its paragraphs joined by LF', () => {
  expect(documentHash(['One', 'Two'])).toBe(scn1Hash('One\nTwo'));
  expect(documentHash(['One', 'Two'])).not.toBe(documentHash(['OneTwo']));
});
