import { afterEach, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationOverviewElement } from '../../src/elements/cooperation-overview.ts';
import { register } from '../../src/elements/register.ts';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { HOSTILE, hostileNetwork } from '../support/hostile-network.ts';
import { axeViolations, button, deep, mount, plain, unmountAll } from '../support/mount.ts';
import { starNetwork } from '../support/star-network.ts';

beforeAll(() => register([['cooperation-overview', CooperationOverviewElement]]));
afterEach(unmountAll);

const open = (state: Partial<ViewState> = {}, theme: 'light' | 'dark' = 'light') =>
  mount<CooperationOverviewElement>(
    'cooperation-overview',
    { analysis: analyse(starNetwork(), { ...INITIAL_STATE, ...state }) },
    theme,
  );

test('says what is seen, who stands between, where documents disagree, who the sources are', async () => {
  const { element } = await open();
  expect(deep(element, 'h2').map(plain)).toEqual([
    'China’s partners in space, and what they work on',
  ]);
  expect(deep(element, 'h3').map((h) => plain(h).split(' share')[0])).toEqual([
    'Who stands between',
    'Where the documents disagree',
  ]);
  expect(plain(element)).toContain('7 entities and 9 ties, from 7 statements in 3 of 4 documents.');
  expect(deep(element, '.between li').map(plain)).toEqual([
    expect.stringMatching(/^CNSA \.20 with China taken out, \.\d\d with it$/),
    expect.stringMatching(/^France \.20 with China taken out, \.\d\d with it$/),
  ]);
  expect(deep(element, '.plot')).toHaveLength(2);
  expect(plain(element)).toContain('2 of the 4 are by state media of China.');
});

test('a row selects its entity: one event each, by mouse and by keyboard', async () => {
  const { element, actions } = await open();
  button(element, 'France').click();
  button(element, 'Chang’e-8: around 2029').focus();
  await userEvent.keyboard('{Enter}');
  expect(actions).toEqual([
    { kind: 'select', selection: { kind: 'entity', id: 'country:fr' } },
    { kind: 'select', selection: { kind: 'entity', id: 'mission:change-8' } },
  ]);
});

test('the share of shortest paths is defined within one press', async () => {
  const { element } = await open();
  const explain = button(element, 'share of shortest paths');
  expect(explain.getAttribute('aria-expanded')).toBe('false');
  explain.click();
  await element.updateComplete;
  expect(explain.getAttribute('aria-expanded')).toBe('true');
  expect(plain(element)).toContain('pairs of others');
});

test('an empty view says what is missing and offers what to loosen', async () => {
  const { element, actions, frame } = await open({ kinds: ['sample_loan'], statuses: ['signed'] });
  expect(plain(element)).toContain('No statement about sample loans of status signed');
  button(element, 'Any status').click();
  expect(actions).toEqual([{ kind: 'set-facet', facet: 'statuses', values: [] }]);
  expect(await axeViolations(frame)).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  const { frame } = await open({}, theme);
  expect(await axeViolations(frame)).toEqual([]);
});

test('hostile words stay words', async () => {
  const { element } = await mount<CooperationOverviewElement>('cooperation-overview', {
    analysis: analyse(hostileNetwork(), INITIAL_STATE),
  });
  expect(deep(element, 'img, script')).toEqual([]);
  expect(element.shadowRoot?.textContent).toContain(HOSTILE);
  expect('__xss' in window).toBe(false);
});

test('survives being moved, and has nothing to say without a view', async () => {
  const { element, frame } = await open();
  frame.remove();
  document.body.append(frame);
  await element.updateComplete;
  expect(plain(element)).toContain('China’s partners');
  element.analysis = null;
  await element.updateComplete;
  expect(plain(element)).toBe('');
});
