import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_VALUES } from '../../src/dataset/json-bounds.ts';
import { MAX_BYTES, readJson, readJsonBytes } from '../../src/dataset/read-json.ts';
import { DatasetError } from '../../src/model/errors.ts';

/** What is wrong with a text, by the one fault it gives. */
function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    expect(error.faults).toHaveLength(1);
    expect(error.faults[0]?.path).toBe('$');
    return error.faults[0]?.problem ?? '';
  }
  return 'none';
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('reads JSON, with byte order mark and without', () => {
  expect(readJson('{"a":[1]}')).toEqual({ a: [1] });
  expect(readJson('\uFEFF {"a":[1]}\n')).toEqual({ a: [1] });
  expect(readJsonBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('{"é":"中"}')]))).toEqual({
    é: '中',
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 'the file is empty'],
    ['a mark and spaces', '\uFEFF \n\t ', 'the file is empty'],
    ['two thousand spaces', ' '.repeat(2000), 'the file is empty'],
    ['a web page', '\n<!DOCTYPE html><title>404</title>', 'the file is HTML or XML, not JSON'],
    ['XML', '\uFEFF<?xml version="1.0"?>', 'the file is HTML or XML, not JSON'],
    ['a file cut off in a list', '{"a":[1,2', 'the file is cut off'],
    ['a file cut off in a string', '{"a":"har', 'the file is cut off'],
    ['a file cut off in a string, with a line end', '{"a":"har\n', 'the file is cut off'],
    ['other text', 'id,name\n1,x', 'the file is not JSON'],
    ['two values', '{}{}', 'the file is not JSON'],
    ['NaN', '{"a":NaN}', 'the file is not JSON'],
  ])('%s', (_, text, problem) => {
    expect(problemOf(() => readJson(text))).toContain(problem);
  });

  test('bytes that are no text, and text in another encoding', () => {
    const binary = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0x00, 0x80]);
    expect(problemOf(() => readJsonBytes(binary))).toBe('the file is not text in UTF-8');
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
    expect(problemOf(() => readJsonBytes(utf16))).toBe('the file is not text in UTF-8');
  });

  test('[SEC] 96 more than 50 MB, by size alone', () => {
    const huge = new Uint8Array(MAX_BYTES + 1);
    expect(problemOf(() => readJsonBytes(huge))).toMatch(/^the file is too large: 50000001 bytes/);
    expect(problemOf(() => readJson(' '.repeat(MAX_BYTES + 1)))).toContain('too large');
  });

  test('[SEC] 96 50 MB of brackets or of empty objects, before they fill the memory', () => {
    expect(problemOf(() => readJson('['.repeat(MAX_BYTES)))).toContain('nested deeper than 64');
    const crowded = `[${'{},'.repeat(MAX_BYTES / 3 - 1)}]`;
    expect(problemOf(() => readJson(crowded))).toBe(
      `the file holds more than ${MAX_VALUES} values`,
    );
  });

  test('[SEC] 96 whoever reads may allow more bytes, and as many more values, or less', () => {
    expect(readJson('{}'.padStart(MAX_BYTES + 1), MAX_BYTES + 1)).toEqual({});
    const crowded = `[${'{},'.repeat(MAX_BYTES / 3)}{}]`;
    expect(problemOf(() => readJson(crowded, 2 * MAX_BYTES))).toBe(
      `the file holds more than ${2 * MAX_VALUES} values`,
    );
    expect(problemOf(() => readJsonBytes(bytes('{"a":[1]}'), 8))).toBe(
      'the file is too large: 9 bytes, at most 8 are read',
    );
  });
});

test('brackets, commas and quotes within strings count for nothing', () => {
  const text = `{"a":"${'[{,'.repeat(200)}\\"${']'.repeat(100)}\\\\"}`;
  expect(readJson(text)).toEqual(JSON.parse(text));
});

test('any JSON within the limits is read as the platform reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      expect(readJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('any text is read or refused with one fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[[{"\\,:\]}1a ]*$/)), (text) => {
      problemOf(() => readJson(text));
    }),
    { numRuns: 1000 },
  );
});
