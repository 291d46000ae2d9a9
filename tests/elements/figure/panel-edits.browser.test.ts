import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CooperationEntityFieldElement } from '../../../src/elements/cooperation-entity-field.ts';
import { CooperationFigureElement } from '../../../src/elements/cooperation-figure.ts';
import { register } from '../../../src/elements/register.ts';
import type { Callout } from '../../../src/view/figure-choices.ts';
import { button, deep, plain, settled, unmountAll } from '../../support/mount.ts';
import { field, openPanel, write } from '../../support/open-figure-panel.ts';

beforeAll(() =>
  register([
    ['cooperation-figure', CooperationFigureElement],
    ['cooperation-entity-field', CooperationEntityFieldElement],
  ]),
);
afterEach(unmountAll);

describe('the picture', () => {
  test('changed labels are listed with what was done, and put back', async () => {
    const { element, actions } = await openPanel({
      labels: [
        { id: 'agency:cnsa', text: 'The agency', hidden: false, offset: { x: 1, y: 1 } },
        { id: 'country:fr', text: null, hidden: true, offset: null },
      ],
    });
    expect(deep(element, '[aria-label="Changed labels"] li').map(plain)).toEqual([
      'CNSA reads “The agency”, moved Put back',
      'France hidden Put back',
    ]);
    button(element, 'France: put back').click();
    expect(actions).toEqual([{ kind: 'edit-label', id: 'country:fr', edit: null }]);
  });

  test('every label is listed on request, to be highlighted or hidden', async () => {
    const { element, actions } = await openPanel({ highlights: ['country:fr'] });
    expect(deep(element, '.every')).toEqual([]);
    button(element, 'All ').click();
    await expect.poll(() => deep(element, '.every li').length).toBeGreaterThan(3);
    const box = (name: string): HTMLInputElement =>
      deep(element, `[aria-label="${name}"]`)[0] as HTMLInputElement;
    expect(box('Highlight France').checked).toBe(true);
    box('Highlight France').click();
    box('Label of CNSA').click();
    expect(actions).toEqual([
      { kind: 'set-figure', figure: { highlights: [] } },
      { kind: 'edit-label', id: 'agency:cnsa', edit: { hidden: true } },
    ]);
  });

  test('a note is added for what is selected, at most ten', async () => {
    const selection = { kind: 'entity', id: 'country:fr' } as const;
    const { element, actions } = await openPanel({}, { view: { selection } });
    button(element, 'Add a note').click();
    expect(actions).toMatchObject([
      { figure: { callouts: [{ text: 'Note', target: 'country:fr' }] } },
    ]);
    const note: Callout = { text: 'Note', at: { x: 0.5, y: 0.5 }, target: null };
    const full = await openPanel({ callouts: Array.from({ length: 10 }, () => note) });
    expect(() => button(full.element, 'Add a note')).toThrow();
    expect(plain(full.element)).toContain('10 of at most 10');
  });

  test('a note is reworded; without words it is gone', async () => {
    const note: Callout = { text: 'Old', at: { x: 0.5, y: 0.5 }, target: null };
    const { element, actions } = await openPanel({ callouts: [note] });
    await write(field(element, 'Note 1'), 'New');
    await write(field(element, 'Note 1'), '{Backspace}');
    expect(actions).toEqual([
      { kind: 'set-figure', figure: { callouts: [{ ...note, text: 'New' }] } },
      { kind: 'set-figure', figure: { callouts: [] } },
    ]);
  });
});

test('colours and fonts are taken by name; what is none stays, with the reason', async () => {
  const { element, actions, said } = await openPanel();
  button(element, 'Fonts and colours').click();
  await write(field(element, 'Missions'), 'teel');
  await settled(element);
  expect(actions).toEqual([]);
  expect(field(element, 'Missions').getAttribute('aria-invalid')).toBe('true');
  expect(plain(element)).toContain('“teel” is no colour');
  expect(said.at(-1)).toContain('“teel” is no colour');
  await write(field(element, 'Missions'), 'teal');
  await write(field(element, 'Names and notes'), 'Fira Sans');
  await settled(element);
  expect(field(element, 'Missions').getAttribute('aria-invalid')).toBeNull();
  expect(actions).toEqual([
    { kind: 'set-figure', figure: { colors: { mission: 'teal' } } },
    { kind: 'set-figure', figure: { fonts: { sans: 'Fira Sans' } } },
  ]);
});
