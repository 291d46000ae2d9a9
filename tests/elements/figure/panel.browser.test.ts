import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationEntityFieldElement } from '../../../src/elements/cooperation-entity-field.ts';
import { CooperationFigureElement } from '../../../src/elements/cooperation-figure.ts';
import { register } from '../../../src/elements/register.ts';
import { FURNITURE_IDS } from '../../../src/view/figure-choices.ts';
import { HOSTILE, hostileNetwork } from '../../support/hostile-network.ts';
import { axeViolations, button, deep, plain, settled, unmountAll } from '../../support/mount.ts';
import { field, openPanel, word, write } from '../../support/open-figure-panel.ts';

beforeAll(() =>
  register([
    ['cooperation-figure', CooperationFigureElement],
    ['cooperation-entity-field', CooperationEntityFieldElement],
  ]),
);
afterEach(unmountAll);

describe('words that are chosen', () => {
  test('what, for what, and on what; every group has a legend', async () => {
    const { element, actions } = await openPanel();
    expect(deep(element, 'legend').map(plain)).toEqual([
      'As',
      'At',
      'Shows',
      'Size',
      'Extent',
      'Ground',
      'With',
      'Carries',
    ]);
    for (const words of ['Matrix', 'Square', 'Current view', 'Dark', 'View only']) {
      word(element, words).click();
    }
    expect(actions).toEqual(
      [
        { picture: 'matrix' },
        { size: 'square' },
        { extent: 'view' },
        { background: 'dark' },
        { carrying: 'view' },
      ].map((figure) => ({ kind: 'set-figure', figure })),
    );
  });

  test('what was chosen is checked; only the network has an extent', async () => {
    const { element } = await openPanel({ picture: 'matrix', size: 'a4', background: 'white' });
    for (const words of ['Matrix', 'A4', 'White']) expect(word(element, words).checked).toBe(true);
    expect(word(element, 'Network').checked).toBe(false);
    expect(deep(element, 'legend').map(plain)).not.toContain('Extent');
  });

  test('the selection is offered only where there is one', async () => {
    const selection = { kind: 'entity', id: 'country:fr' } as const;
    const { element, actions } = await openPanel({}, { view: { selection } });
    word(element, 'With the selection').click();
    expect(actions).toEqual([{ kind: 'set-figure', figure: { selection: false } }]);
    const bare = await openPanel();
    expect(() => word(bare.element, 'With the selection')).toThrow();
  });

  test('a size of one’s own, turned into mm', async () => {
    const custom = { width: 960, height: null, unit: 'px' } as const;
    const { element, actions } = await openPanel({ size: 'custom', custom });
    const [width, height] = deep(element, '.side input') as HTMLInputElement[];
    expect([width?.value, height?.value]).toEqual(['960', '']);
    if (height !== undefined) {
      height.value = '500';
      height.dispatchEvent(new Event('change'));
    }
    const unit = deep(element, '.side select')[0] as HTMLSelectElement;
    unit.value = 'mm';
    unit.dispatchEvent(new Event('change'));
    expect(actions).toEqual([
      { kind: 'set-figure', figure: { custom: { height: 500 } } },
      { kind: 'set-figure', figure: { custom: { unit: 'mm', width: 254, height: null } } },
    ]);
  });
});

describe('furniture', () => {
  test('each kind is a word to strike', async () => {
    const { element, actions } = await openPanel({ off: ['sources'] });
    const boxes = deep(element, '.strike input') as HTMLInputElement[];
    expect(boxes).toHaveLength(FURNITURE_IDS.length);
    expect(word(element, 'Sources').checked).toBe(false);
    word(element, 'Title').click();
    word(element, 'Sources').click();
    button(element, 'Put all back').click();
    expect(actions.map((action) => action.kind === 'set-figure' && action.figure.off)).toEqual([
      ['sources', 'title'],
      [],
      [],
    ]);
  });
});

describe('words that are written', () => {
  test('they are those of the view until they are the reader’s, and can be reset', async () => {
    const { element, actions } = await openPanel({ words: { subtitle: 'Mine' } });
    expect(field(element, 'Title').value).not.toBe('');
    expect(field(element, 'Subtitle').value).toBe('Mine');
    expect(field(element, 'Alt text').value).toContain('Network');
    await write(field(element, 'Title'), 'Anew');
    button(element, 'Subtitle: as written from the view').click();
    expect(actions).toEqual([
      { kind: 'set-figure', figure: { words: { title: 'Anew' } } },
      { kind: 'set-figure', figure: { words: { subtitle: null } } },
    ]);
  });

  test('what is being typed outlives a figure that is drawn meanwhile', async () => {
    const { element, actions } = await openPanel();
    const title = field(element, 'Title');
    title.focus();
    title.select();
    await userEvent.keyboard('Half a ti');
    element.phase = { figure: null, picture: null, drawing: true, problem: null };
    await settled(element);
    expect(title.value).toBe('Half a ti');
    await userEvent.keyboard('tle{Enter}');
    expect(actions).toEqual([{ kind: 'set-figure', figure: { words: { title: 'Half a title' } } }]);
  });

  test('the view’s own words, written again, are no change', async () => {
    const { element, actions } = await openPanel();
    const credit = field(element, 'Credit');
    await write(credit, credit.value);
    expect(actions).toEqual([{ kind: 'set-figure', figure: { words: { credit: null } } }]);
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing, everything open, %s', async (theme) => {
  const { element, frame } = await openPanel(
    {
      off: ['sources'],
      size: 'custom',
      highlights: ['country:fr'],
      labels: [{ id: 'agency:cnsa', text: 'The agency', hidden: false, offset: null }],
      callouts: [{ text: 'Note', at: { x: 0.5, y: 0.5 }, target: 'country:fr' }],
    },
    { theme },
  );
  for (const summary of deep(element, 'summary')) summary.click();
  await settled(element);
  expect(await axeViolations(frame)).toEqual([]);
});

test('every control is at least 24 px high and wide', async () => {
  const { element } = await openPanel({
    size: 'custom',
    callouts: [{ text: 'N', at: { x: 0.5, y: 0.5 }, target: null }],
  });
  for (const summary of deep(element, 'summary')) summary.click();
  await settled(element);
  const small = deep(element, 'button, input, textarea, select, summary')
    .filter((one) => one.checkVisibility())
    .map((one) => [one, one.getBoundingClientRect()] as const)
    .filter(([, { width, height }]) => width < 23.9 || height < 23.9)
    .map(([one, { width, height }]) => `${one.outerHTML} ${width} × ${height}`);
  expect(small).toEqual([]);
});

test('hostile names stay names', async () => {
  const { element } = await openPanel({}, { dataset: hostileNetwork() });
  button(element, 'All ').click();
  await settled(element);
  expect(deep(element, 'img, script')).toEqual([]);
  expect(HOSTILE).not.toBe('');
  expect('__xss' in window).toBe(false);
});
