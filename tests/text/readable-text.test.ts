import { expect, test } from 'vitest';
import { checkedText, MAX_FILE, readableText } from '../../src/text/readable-text.ts';

test('UTF-8 with and without its mark, UTF-16 with it, GB 18030', () => {
  expect(readableText(new TextEncoder().encode('月球'))).toEqual({ text: '月球' });
  expect(readableText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
  expect(readableText(new Uint8Array([0xff, 0xfe, 0x08, 0x67]))).toEqual({ text: '月' });
  expect(readableText(new Uint8Array([0xfe, 0xff, 0x67, 0x08]))).toEqual({ text: '月' });
  expect(readableText(new Uint8Array([0xd4, 0xc2, 0xc7, 0xf2]))).toEqual({ text: '月球' });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['only spaces', new TextEncoder().encode(' \n\t'), 'empty'],
  ['a zero byte', new Uint8Array([0x61, 0, 0x62]), 'binary'],
  ['half a character', new Uint8Array([0x61, 0xff]), 'binary'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'pdf'],
  ['too much', new Uint8Array(MAX_FILE + 1).fill(0x61), 'too-large'],
])('%s is no text', (_name, bytes, problem) => {
  expect(readableText(bytes)).toEqual({ problem });
});

test('pasted text passes the same gate', () => {
  expect(checkedText('a')).toEqual({ text: 'a' });
  expect(checkedText('a\0')).toEqual({ problem: 'binary' });
  expect(checkedText('a'.repeat(MAX_FILE + 1))).toEqual({ problem: 'too-large' });
});
