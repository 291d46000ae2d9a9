import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationSearchElement } from '../../src/elements/cooperation-search.ts';
import { register } from '../../src/elements/register.ts';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { HOSTILE, hostileNetwork } from '../support/hostile-network.ts';
import { axeViolations, deep, mount, plain, unmountAll } from '../support/mount.ts';
import { starNetwork } from '../support/star-network.ts';

beforeAll(() => register([['cooperation-search', CooperationSearchElement]]));
afterEach(unmountAll);

const open = (state: Partial<ViewState> = {}) =>
  mount<CooperationSearchElement>('cooperation-search', {
    analysis: analyse(starNetwork(), { ...INITIAL_STATE, ...state }),
  });

const options = (element: Element): HTMLElement[] => deep(element, '[role=option]');
const input = (element: Element): HTMLInputElement => deep(element, 'input')[0] as HTMLInputElement;
const active = (element: Element): string | undefined =>
  options(element)
    .filter((option) => option.id === input(element).getAttribute('aria-activedescendant'))
    .map(plain)[0];

async function write(element: CooperationSearchElement, text: string): Promise<void> {
  element.focus();
  await userEvent.keyboard(text);
  await element.updateComplete;
}

async function press(element: CooperationSearchElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await element.updateComplete;
}

describe('the combobox', () => {
  test('is one: role, list, active option, all by id in one tree', async () => {
    const { element } = await open();
    const box = input(element);
    expect(box.getAttribute('role')).toBe('combobox');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    await write(element, 'c');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    const list = element.shadowRoot?.getElementById(box.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(deep(element, '[aria-selected=true]').map(plain)).toEqual([active(element)]);
  });

  test('arrows go round, Home and End to the ends', async () => {
    const { element } = await open();
    await write(element, 'ch');
    const all = options(element).map(plain);
    expect(all.length).toBeGreaterThan(2);
    expect(active(element)).toBe(all[0]);
    await press(element, '{ArrowDown}');
    expect(active(element)).toBe(all[1]);
    await press(element, '{ArrowUp}{ArrowUp}');
    expect(active(element)).toBe(all.at(-1));
    await press(element, '{ArrowDown}');
    expect(active(element)).toBe(all[0]);
    await press(element, '{End}');
    expect(active(element)).toBe(all.at(-1));
    await press(element, '{Home}');
    expect(active(element)).toBe(all[0]);
  });

  test('Enter selects, empties the box and keeps the focus', async () => {
    const { element, actions } = await open();
    await write(element, 'fra');
    await press(element, '{Enter}');
    expect(actions).toEqual([{ kind: 'select', selection: { kind: 'entity', id: 'country:fr' } }]);
    expect(input(element).value).toBe('');
    expect(options(element)).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(input(element));
  });

  test('Escape closes, then empties, then is left to others', async () => {
    const { element } = await open();
    let outside = 0;
    element.parentElement?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') outside++;
    });
    await write(element, 'fra');
    await press(element, '{Escape}');
    expect([options(element).length, input(element).value]).toEqual([0, 'fra']);
    await press(element, '{ArrowDown}');
    expect(options(element)).toHaveLength(1);
    await press(element, '{Escape}{Escape}');
    expect(input(element).value).toBe('');
    expect(outside).toBe(0);
    await press(element, '{Escape}');
    expect(outside).toBe(1);
  });
});

describe('what it finds', () => {
  test('Chinese names, shown with the form that met', async () => {
    const { element, actions } = await open();
    input(element).value = '嫦娥';
    input(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(options(element).map(plain)).toEqual(['Chang’e-8 嫦娥八号 mission']);
    options(element)[0]?.click();
    expect(actions).toEqual([
      { kind: 'select', selection: { kind: 'entity', id: 'mission:change-8' } },
    ]);
  });

  test('documents apart, which filter', async () => {
    const { element, actions } = await open();
    await write(element, 'orbit');
    expect(deep(element, '[role=group]')).toHaveLength(1);
    await press(element, '{Enter}');
    expect(actions).toEqual([{ kind: 'set-facet', facet: 'documents', values: ['wire'] }]);
  });

  test('what the filters hide says so', async () => {
    const { element } = await open({ documents: ['gazette'] });
    await write(element, 'japan');
    expect(options(element).map(plain)).toEqual(['Japan hidden by filters']);
  });

  test('nothing, in a sentence, and aloud', async () => {
    const { element, said } = await open();
    await write(element, 'zzz');
    expect(plain(element)).toContain('No entity of that name in the 4 documents.');
    expect(input(element).getAttribute('aria-expanded')).toBe('false');
    expect(said.at(-1)).toBe('No entity of that name in the 4 documents.');
  });
});

test('the list closes when the focus leaves', async () => {
  const { element } = await open();
  await write(element, 'fra');
  input(element).blur();
  await element.updateComplete;
  expect(options(element)).toEqual([]);
});

test('axe finds nothing: empty, with a list, with nothing found', async () => {
  const { element, frame } = await open();
  expect(await axeViolations(frame)).toEqual([]);
  await write(element, 'c');
  expect(await axeViolations(frame)).toEqual([]);
  await write(element, 'zzz');
  expect(await axeViolations(frame)).toEqual([]);
});

test('hostile names stay names', async () => {
  const { element } = await mount<CooperationSearchElement>('cooperation-search', {
    analysis: analyse(hostileNetwork(), INITIAL_STATE),
  });
  await write(element, 'img');
  expect(options(element).length).toBeGreaterThan(2);
  expect(deep(element, 'img, script')).toEqual([]);
  expect(element.shadowRoot?.textContent).toContain(HOSTILE);
  expect('__xss' in window).toBe(false);
});

test('survives being moved', async () => {
  const { element, frame } = await open();
  frame.remove();
  document.body.append(frame);
  await write(element, 'fra');
  expect(options(element)).toHaveLength(1);
});
