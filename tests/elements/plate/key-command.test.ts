import { describe, expect, test } from 'vitest';
import { keyCommand, type Key } from '../../../src/elements/plate/key-command.ts';

const key = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('keyCommand', () => {
  test('an arrow goes, with Shift it pans', () => {
    expect(keyCommand(key('ArrowLeft'))).toEqual({ kind: 'go', direction: 'left' });
    expect(keyCommand(key('ArrowDown', { shiftKey: true }))).toEqual({
      kind: 'pan',
      direction: 'down',
    });
  });

  test.each([
    ['n', { kind: 'neighbor', step: 1 }],
    ['p', { kind: 'neighbor', step: -1 }],
    ['Home', { kind: 'rank', step: -Infinity }],
    ['End', { kind: 'rank', step: Infinity }],
    ['PageDown', { kind: 'rank', step: 10 }],
    ['0', { kind: 'fit' }],
    ['Backspace', { kind: 'back' }],
    ['Escape', { kind: 'leave' }],
  ])('%s', (name, command) => {
    expect(keyCommand(key(name))).toEqual(command);
  });

  test('keys of the browser stay the browser’s', () => {
    expect(keyCommand(key('+', { ctrlKey: true }))).toBe(null);
    expect(keyCommand(key('0', { metaKey: true }))).toBe(null);
    expect(keyCommand(key('ArrowLeft', { altKey: true }))).toBe(null);
  });

  test.each(['Tab', 'Enter', ' ', 'a', 'constructor', '__proto__'])('%s is not ours', (name) => {
    expect(keyCommand(key(name))).toBe(null);
  });
});
