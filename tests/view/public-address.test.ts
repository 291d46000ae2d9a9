import { expect, test } from 'vitest';
import { publicAddress } from '../../src/view/public-address.ts';

test.each([
  ['https://site.example/graph/?a=1#view', 'https://site.example/graph/?a=1'],
  ['http://site.example/', 'http://site.example/'],
  ['http://localhost:4173/', null],
  ['http://127.0.0.1:4173/#view', null],
  ['http://192.168.1.4/', null],
  ['http://[::1]/', null],
  ['http://desk.local/', null],
  ['file:///home/graph/index.html', null],
])('%s is reached by others at %s', (address, expected) => {
  expect(publicAddress(new URL(address))).toBe(expected);
});
