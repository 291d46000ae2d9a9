import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, jsonRecord, writeJson } from '../../src/cli/write-json.ts';

function text(value: Json): string {
  let written = '';
  writeJson(value, (piece) => {
    written += piece;
  });
  return written;
}

test('is indented as JSON.stringify indents', () => {
  const value = jsonRecord({
    a: [1, 'b', null, []],
    c: jsonRecord({ d: true, e: jsonRecord({}) }),
  });
  const plain = { a: [1, 'b', null, []], c: { d: true, e: {} } };
  expect(text(value)).toBe(`${JSON.stringify(plain, null, 2)}\n`);
});

test('members keep their order and any name', () => {
  const names = ['7', '__proto__', 'a"b', '10', 'constructor', '中国', '\n'];
  const written = text({ members: names.map((name, i) => [name, i]) });
  const lines = names.map((name, i) => `  ${JSON.stringify(name)}: ${i}`);
  expect(written).toBe(`{\n${lines.join(',\n')}\n}\n`);
  expect(Object.keys(JSON.parse(written) as object).toSorted()).toEqual(names.toSorted());
});

test('what is written is read again', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(leaf), (list) => {
      expect(JSON.parse(text(list))).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  );
});

test('long text comes in pieces', () => {
  const pieces: string[] = [];
  const list = Array.from({ length: 100_000 }, (_, i) => i);
  writeJson(list, (piece) => pieces.push(piece));
  expect(JSON.parse(pieces.join(''))).toEqual(list);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
});
