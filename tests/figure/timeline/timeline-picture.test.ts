import { expect, test } from 'vitest';
import { TIMELINE_PICTURE } from '../../../src/figure/timeline/timeline-picture.ts';
import type { ComposedPicture } from '../../../src/figure/picture.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import { INITIAL_STATE, type ViewState } from '../../../src/view/state.ts';
import { axisOfDataset, timelineOf } from '../../../src/view/timeline/timeline.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { composed, type PictureRoom } from '../../support/composed-pictures.ts';
import { itemsOf, textsOf } from '../../support/figure-texts.ts';
import { boundsOf, pathsOf } from '../../support/graph-pictures.ts';

const timeline = (state: Partial<ViewState> = {}, room: PictureRoom = {}): ComposedPicture =>
  composed(TIMELINE_PICTURE, DATASET, state, room);
const shown = timelineOf(DATASET, INITIAL_STATE, axisOfDataset(DATASET));
const dots = (picture: ComposedPicture): ReturnType<typeof pathsOf> =>
  pathsOf(picture, 'statements').filter(({ fill }) => fill !== undefined);

test('a row for each group with its name and its undated, a dot for each year', () => {
  const names = textsOf(itemsOf(timeline().items, 'labels')).map(({ text }) => text);
  expect(names.filter((text) => !text.endsWith('undated'))).toEqual([
    'Missions and hardware',
    'Science and data',
    'Agreements',
    'Diplomacy',
    'Who runs what',
  ]);
  const undated = shown.rows
    .filter((row) => row.undated > 0)
    .map((row) => `${row.undated} undated`);
  expect(names.filter((text) => text.endsWith('undated'))).toEqual(undated);
  expect(dots(timeline())).toHaveLength(shown.rows.flatMap((row) => row.dots).length);
});

test('the area of a dot is in proportion; plans alone are hollow', () => {
  const sizes = dots(timeline({}, { height: 500 })).map(({ steps, stroke }) => {
    const { left, right } = boundsOf(steps);
    return { radius: (right - left) / 2, hollow: stroke?.color === LIGHT.tie };
  });
  const largest = Math.max(...sizes.map(({ radius }) => radius));
  const smallest = Math.min(...sizes.filter(({ hollow }) => !hollow).map(({ radius }) => radius));
  expect((largest / smallest) ** 2).toBeCloseTo(shown.most, 0);
  const plans = shown.rows.flatMap((row) => row.dots).filter(({ planned }) => planned);
  expect(sizes.filter(({ hollow }) => hollow)).toHaveLength(plans.length);
});

test('a chosen time veils the rest and is said', () => {
  expect(timeline().items.map((item) => item.kind === 'group' && item.id)).not.toContain('time');
  const chosen = timeline({ since: '1980-01-01', asOf: '2024-12-31' });
  expect(textsOf(itemsOf(chosen.items, 'time')).map(({ text }) => text)).toEqual([
    'From 1980 to 2024',
  ]);
  const veils = pathsOf(chosen, 'time').filter(({ fill }) => fill?.opacity !== undefined);
  expect(veils).toHaveLength(2);
  expect(veils.every(({ fill }) => fill?.color === LIGHT.paper)).toBe(true);
  const known = textsOf(itemsOf(timeline({ knownOn: '2025-04-25' }).items, 'key'));
  expect(known.at(-1)?.text).toBe('As known on 25 April 2025');
});

test('the statements of what is selected are in pencil, unless selections are not drawn', () => {
  const selection = { kind: 'entity', id: 'country:fr' } as const;
  const inPencil = (picture: ComposedPicture): number =>
    pathsOf(picture, 'statements').filter(({ fill }) => fill?.color === LIGHT.pencil).length;
  expect(inPencil(timeline({ selection }))).toBeGreaterThan(3);
  const figure = { ...INITIAL_STATE.figure, selection: false };
  expect(inPencil(timeline({ selection, figure }))).toBe(0);
});

test('the undated are struck out where they are not in view', () => {
  const strikes = (state: Partial<ViewState>): number => pathsOf(timeline(state), 'labels').length;
  expect(strikes({})).toBe(0);
  expect(strikes({ undated: false })).toBe(shown.rows.filter((row) => row.undated > 0).length);
});

test('names stand above the rows where a page is narrow', () => {
  const firstX = (room: PictureRoom): number => {
    const [row] = pathsOf(timeline({}, room), 'statements');
    return boundsOf(row?.steps ?? []).left;
  };
  expect(firstX({ width: 390 })).toBeLessThan(20);
  expect(firstX({ width: 700 })).toBeGreaterThan(150);
});
