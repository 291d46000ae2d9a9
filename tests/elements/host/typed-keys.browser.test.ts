import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import { deep } from '../../support/mount.ts';
import { host, leave, NETWORK } from './host-page.ts';

afterEach(leave);

/** The keys that reach the page when they are pressed on a piece of the explorer. */
async function reaching(piece: string, keys: readonly KeyboardEventInit[]): Promise<unknown[]> {
  const { element } = await host('cooperation-explorer', { properties: { data: NETWORK } });
  const target = deep(element, piece)[0]!;
  const heard: unknown[] = [];
  const types = ['keydown', 'keypress', 'keyup'] as const;
  const hear = ({ type, key }: KeyboardEvent): void => void heard.push(`${type} ${key}`);
  for (const type of types) document.addEventListener(type, hear);
  for (const type of types) {
    for (const init of keys) {
      target.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, composed: true }));
    }
  }
  for (const type of types) document.removeEventListener(type, hear);
  return heard;
}

describe('shortcuts of the page', () => {
  test('do not hear what is written into a field', async () => {
    const written = [
      { key: 'n' },
      { key: '/' },
      { key: '€', ctrlKey: true, altKey: true, modifierAltGraph: true },
    ];
    expect(await reaching('[role=combobox]', written)).toEqual([]);
  });

  test('hear keys that write nothing', async () => {
    const commands = [{ key: 'Escape' }, { key: 'k', ctrlKey: true }];
    expect(await reaching('[role=combobox]', commands)).toHaveLength(6);
  });

  test('hear letters where nothing is written', async () => {
    expect(await reaching('input[type=checkbox]', [{ key: 'n' }])).toHaveLength(3);
    leave();
    expect(await reaching('.tabs button', [{ key: 'n' }])).toHaveLength(3);
  });
});
