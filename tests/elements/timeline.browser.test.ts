import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CooperationTimelineElement } from '../../src/elements/cooperation-timeline.ts';
import { register } from '../../src/elements/register.ts';
import { CALM_YEAR, YEAR } from '../../src/elements/timeline/play-controller.ts';
import { analyse } from '../../src/view/analysis.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';
import {
  axeViolations,
  button,
  deep,
  mount,
  plain,
  unmountAll,
  type Mounted,
} from '../support/mount.ts';

beforeAll(() => register([['cooperation-timeline', CooperationTimelineElement]]));
afterEach(() => {
  vi.useRealTimers();
  unmountAll();
});

const pair = { partner: ['country:cn', 'country:fr'] };
const DATASET = buildDataset({
  entities: [entity('country:cn', 'China'), entity('country:fr', 'France')],
  statements: [
    statement('gazette', 1, 'joint_mission', 'active', pair, { event: '2004' }),
    statement('gazette', 2, 'joint_mission', 'planned', pair, { event: '2008' }),
    statement('gazette', 3, 'joint_research', 'active', pair),
    statement('gazette', 4, 'partnership', 'active', pair, { event: '2001/2003' }),
  ],
});

type Timeline = Mounted<CooperationTimelineElement> & { readonly last: () => ViewState };

/** A timeline that shows what it asks for, as in the outermost element. The axis is 2000 to 2026. */
async function open(change: Partial<ViewState> = {}, theme?: 'dark'): Promise<Timeline> {
  let state: ViewState = { ...INITIAL_STATE, ...change };
  const shown = () => ({ analysis: analyse(DATASET, state), state });
  const mounted = await mount<CooperationTimelineElement>('cooperation-timeline', shown(), theme);
  mounted.frame.dataset['wide'] = '';
  mounted.frame.addEventListener('view-action', (event) => {
    state = reduce(state, (event as CustomEvent).detail);
    Object.assign(mounted.element, shown());
  });
  return { ...mounted, last: () => state };
}

const track = ({ element }: Timeline): HTMLElement => deep(element, '.track')[0]!;
const sliders = ({ element }: Timeline): HTMLElement[] => deep(element, '[role=slider]');

/** A pointer event at a share of the track, on a mark or between the rows. */
function point(timeline: Timeline, type: string, share: number, target?: Element): void {
  const box = track(timeline);
  const { left, top, width } = box.getBoundingClientRect();
  vi.spyOn(box, 'setPointerCapture').mockReturnValue();
  (target ?? box).dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      button: 0,
      clientX: left + share * width,
      clientY: top + 3,
      bubbles: true,
      composed: true,
    }),
  );
}

test('rows by group with the undated counted, dots and lines, a triangle for a publication', async () => {
  const { element } = await open();
  const names = deep(element, '.name').map(plain);
  expect(names).toEqual(['Missions and hardware', 'Science and data', 'Diplomacy']);
  expect(deep(element, '.undated').map(plain)).toEqual(['', '1 undated', '']);
  expect(deep(element, '.dot').map((dot) => dot.classList.contains('planned'))).toEqual([
    false,
    true,
    false,
  ]);
  expect(deep(element, '.span')).toHaveLength(1);
  expect(deep(element, '.published').map((mark) => mark.textContent)).toEqual([
    'Published 24 April 2025',
  ]);
  expect(deep(element, '.today')).toHaveLength(0);
});

describe('by pointer', () => {
  test('a click chooses a day: the last of the month it is in', async () => {
    const timeline = await open();
    point(timeline, 'pointerdown', 0.5);
    point(timeline, 'pointerup', 0.5);
    expect(timeline.last()).toMatchObject({ since: null, asOf: '2013-07-31' });
  });

  test('a drag chooses a range either way, as one stroke; at an end it is open', async () => {
    const timeline = await open();
    point(timeline, 'pointerdown', 0.5);
    for (const share of [0.49, 0.3, 0.25]) point(timeline, 'pointermove', share);
    point(timeline, 'pointerup', 0.25);
    expect(timeline.last()).toMatchObject({ since: '2006-10-01', asOf: '2013-07-31' });
    const strokes = timeline.actions.map((a) => (a.kind === 'set-time' ? a.stroke : null));
    expect(new Set(strokes).size).toBe(1);
    point(timeline, 'pointerdown', 0.5);
    point(timeline, 'pointermove', 1.2);
    point(timeline, 'pointerup', 1.2);
    expect(timeline.last()).toMatchObject({ since: '2013-07-01', asOf: null });
  });

  test('a mark selects the tie of its statements', async () => {
    const timeline = await open();
    const dot = deep(timeline.element, '.dot')[0]!;
    point(timeline, 'pointerdown', 0.15, dot);
    point(timeline, 'pointerup', 0.15);
    expect(timeline.actions).toEqual([
      { kind: 'select', selection: { kind: 'tie', id: 'tie:country:cn|country:fr' } },
    ]);
  });
});

describe('by key', () => {
  test('two sliders say what they are and where they stand', async () => {
    const timeline = await open({ since: '2004-01-01', asOf: '2008-06-30' });
    expect(sliders(timeline).map((s) => s.getAttribute('aria-label'))).toEqual(['From', 'To']);
    expect(sliders(timeline).map((s) => s.getAttribute('aria-valuetext'))).toEqual([
      'from 2004',
      'to the end of June 2008',
    ]);
    for (const slider of sliders(timeline)) {
      const [min, now, max] = ['min', 'now', 'max'].map((name) =>
        Number(slider.getAttribute(`aria-value${name}`)),
      ) as [number, number, number];
      expect(min <= now && now <= max).toBe(true);
    }
  });

  test.each([
    ['ArrowRight', '2008-07-31'],
    ['ArrowLeft', '2008-05-31'],
    ['PageUp', '2009-06-30'],
    ['PageDown', '2007-06-30'],
    ['End', null],
    ['Home', '2004-01-31'],
  ])('%s moves the end to %s', async (key, asOf) => {
    const timeline = await open({ since: '2004-01-01', asOf: '2008-06-30' });
    sliders(timeline)[1]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(timeline.last()).toMatchObject({ since: '2004-01-01', asOf });
  });
});

describe('play', () => {
  test('shows a year after the other, stops when paused, and ends with all time', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_YEAR : YEAR;
    const timeline = await open();
    button(timeline.element, 'Play').click();
    expect(timeline.last().asOf).toBe('2000-12-31');
    vi.advanceTimersByTime(3 * calm);
    expect(timeline.last().asOf).toBe('2003-12-31');
    await timeline.element.updateComplete;
    button(timeline.element, 'Pause').click();
    vi.advanceTimersByTime(5 * calm);
    expect(timeline.last().asOf).toBe('2003-12-31');
    await timeline.element.updateComplete;
    button(timeline.element, 'Play').click();
    vi.advanceTimersByTime(60 * calm);
    expect(timeline.last().asOf).toBeNull();
    await timeline.element.updateComplete;
    expect(button(timeline.element, 'Play')).toBeDefined();
  });

  test('stops when the element leaves the page', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const timeline = await open();
    button(timeline.element, 'Play').click();
    timeline.element.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('words show all time again and leave the undated out', async () => {
  const timeline = await open({ asOf: '2008-06-30' });
  button(timeline.element, 'All time').click();
  expect(timeline.last().asOf).toBeNull();
  deep(timeline.element, 'input')[0]!.click();
  expect(timeline.last().undated).toBe(false);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  const { frame } = await open(
    { since: '2004-01-01', asOf: '2008-06-30' },
    theme === 'dark' ? 'dark' : undefined,
  );
  expect(await axeViolations(frame)).toEqual([]);
});
