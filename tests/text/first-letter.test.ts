import { expect, test } from 'vitest';
import { capitalised, uncapitalised } from '../../src/text/first-letter.ts';

test('the first letter changes, no other', () => {
  expect(capitalised('state media of China')).toBe('State media of China');
  expect(uncapitalised('Space Agencies')).toBe('space Agencies');
  expect([capitalised(''), capitalised('École'), capitalised('2 ties')]).toEqual([
    '',
    'École',
    '2 ties',
  ]);
});
