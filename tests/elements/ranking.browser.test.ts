import { afterEach, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationRankingElement } from '../../src/elements/cooperation-ranking.ts';
import { register } from '../../src/elements/register.ts';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { HOSTILE, hostileNetwork } from '../support/hostile-network.ts';
import { axeViolations, button, deep, mount, plain, unmountAll } from '../support/mount.ts';
import { starNetwork } from '../support/star-network.ts';

beforeAll(() => register([['cooperation-ranking', CooperationRankingElement]]));
afterEach(unmountAll);

function open(
  change: Partial<ViewState> = {},
  dataset = starNetwork(),
  theme: 'light' | 'dark' = 'light',
) {
  const state = { ...INITIAL_STATE, ...change };
  return mount<CooperationRankingElement>(
    'cooperation-ranking',
    { analysis: analyse(dataset, state, state), state },
    theme,
  );
}

const rows = (element: Element): string[] => deep(element, 'tbody tr').map(plain);
const names = (element: Element): string[] => deep(element, 'tbody .name').map(plain);

test('a table with rank, name, value, value without the hub, change', async () => {
  const { element } = await open();
  expect(deep(element, 'thead th').map(plain)).toEqual([
    'rank',
    'name',
    'value',
    'without China',
    'change',
  ]);
  expect(rows(element)[0]).toMatch(/^1 China 5 –$/);
  expect(rows(element)[2]).toMatch(/^3 CNSA 2 2 up 1 ▲$/);
  expect(deep(element, 'caption').map(plain)).toEqual([
    'Entities by number of ties , highest first',
  ]);
  expect(plain(element)).toContain('How this is computed');
});

test('heads sort, and say so', async () => {
  const { element } = await open();
  button(element, 'change').click();
  await element.updateComplete;
  expect(names(element)[0]).toBe('CNSA');
  expect(
    deep(element, '[aria-sort]').map((th) => [plain(th), th.getAttribute('aria-sort')]),
  ).toEqual([['change', 'descending']]);
  button(element, 'name').focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(names(element).slice(0, 2)).toEqual(['Chang’e-8', 'China']);
});

test('with China out, the rank before stands beside the new one', async () => {
  const { element, actions } = await open({ without: ['country:cn'] });
  expect(deep(element, 'thead th').map(plain)).toEqual(['rank', 'name', 'value', 'was', 'change']);
  expect(rows(element)[0]).toMatch(/^1 CNSA 2 2 up 1 ▲$/);
  expect(plain(element)).toContain('China, by you.');
  button(element, 'Take CNSA out too').click();
  button(element, 'Put it back').click();
  expect(actions).toEqual([
    { kind: 'take-out', id: 'agency:cnsa' },
    { kind: 'put-back', id: null },
  ]);
});

test('one click takes the hub out; another opens every metric in a table', async () => {
  const { element, actions } = await open();
  button(element, 'Take China out').click();
  button(element, 'Every metric in a table').click();
  expect(actions).toEqual([
    { kind: 'take-out', id: 'country:cn' },
    { kind: 'open-table', open: true },
  ]);
});

test('how the values are spread is said in words too', async () => {
  const { element } = await open();
  expect(deep(element, '.spread [role=img]').map((e) => e.getAttribute('aria-label'))).toEqual([
    'Values from 1 to 5, half of all at most 2',
  ]);
});

test('a name selects', async () => {
  const { element, actions } = await open();
  button(element, 'SVOM').click();
  expect(actions).toEqual([{ kind: 'select', selection: { kind: 'entity', id: 'mission:svom' } }]);
});

test('the heading is the metric, and its own control', async () => {
  const { element, actions } = await open();
  button(element, 'Number of ties').focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  const radios = deep(element, '.popover input') as HTMLInputElement[];
  expect(radios.map((radio) => radio.checked).indexOf(true)).toBe(0);
  deep(element, '.popover label')
    .find((label) => plain(label).startsWith('betweenness'))
    ?.querySelector('input')
    ?.click();
  expect(actions).toEqual([{ kind: 'set-metric', metric: 'betweenness' }]);
  await userEvent.keyboard('{Escape}');
  await element.updateComplete;
  expect(deep(element, '.popover')).toEqual([]);
});

test('the first rows, then all', async () => {
  const statements = Array.from({ length: 20 }, (_, i) =>
    statement('d', i, 'mou', 'signed', { party: [`country:c${i}`, `country:c${i + 1}`] }),
  );
  const { element } = await open({}, buildDataset({ statements }));
  expect(rows(element)).toHaveLength(12);
  button(element, 'Show all 21').click();
  await element.updateComplete;
  expect(rows(element)).toHaveLength(21);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  const { element, frame } = await open(
    { metric: 'betweenness', without: ['country:cn'] },
    starNetwork(),
    theme,
  );
  expect(await axeViolations(frame)).toEqual([]);
  button(element, 'Betweenness').click();
  await element.updateComplete;
  expect(await axeViolations(frame)).toEqual([]);
});

test('hostile names stay names; a view of nothing is no error', async () => {
  const { element } = await open({}, hostileNetwork());
  expect(deep(element, 'img, script')).toEqual([]);
  expect(element.shadowRoot?.textContent).toContain(HOSTILE);
  expect('__xss' in window).toBe(false);
  const empty = await open({}, buildDataset({}));
  expect(plain(empty.element)).toContain('Nobody stands out');
});

test('survives being moved', async () => {
  const { element, frame } = await open();
  frame.remove();
  document.body.append(frame);
  await element.updateComplete;
  button(element, 'Number of ties').click();
  await element.updateComplete;
  expect(deep(element, '.popover')).toHaveLength(1);
});
