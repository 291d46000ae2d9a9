import { expect, test } from 'vitest';
import { RANKING_PICTURE } from '../../../src/figure/ranking/ranking-picture.ts';
import type { ComposedPicture } from '../../../src/figure/picture.ts';
import { DARK, LIGHT } from '../../../src/view/palette.ts';
import type { ViewState } from '../../../src/view/state.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { composed, type PictureRoom } from '../../support/composed-pictures.ts';
import { itemsOf, textsOf } from '../../support/figure-texts.ts';
import { boundsOf } from '../../support/graph-pictures.ts';
import { starNetwork } from '../../support/star-network.ts';

const STAR = starNetwork();
const ranking = (
  state: Partial<ViewState> = {},
  room: PictureRoom = {},
  dataset = STAR,
): ComposedPicture => composed(RANKING_PICTURE, dataset, state, room);
const lines = ({ items }: ComposedPicture, id = 'ranking'): readonly string[] =>
  textsOf(itemsOf(items, id)).map(({ text }) => text);

/** The widths of bars, the longest first. */
const bars = ({ items }: ComposedPicture): readonly number[] =>
  itemsOf(items, 'ranking')
    .filter((item) => item.kind === 'path')
    .map(({ steps }) => boundsOf(steps))
    .filter(({ top, bottom }) => Math.abs(bottom - top - 5.5) < 0.01)
    .map(({ left, right }) => right - left)
    .sort((a, b) => b - a);

test('rank, name and value, and what it is like without the hub', () => {
  expect(lines(ranking()).slice(0, 8)).toEqual([
    'number of ties',
    'without China',
    'change',
    '1',
    'China',
    '5',
    '–',
    '–',
  ]);
  expect(lines(ranking({ metric: 'betweenness' }))).toContain('ties');
});

test('bars are in proportion, from 0', () => {
  const [first = 0, second = 0] = bars(ranking());
  expect(second / first).toBeCloseTo(3 / 5, 6);
  expect(bars(ranking({ metric: 'community' }))).toEqual([]);
  expect(bars(ranking({}, { width: 240 })).length).toBeLessThanOrEqual(7);
});

test('where somebody is taken out, the ranks before stand beside', () => {
  const shown = lines(ranking({ without: ['country:cn'] }));
  expect(shown.slice(0, 3)).toEqual(['number of ties', 'was', 'change']);
  expect(shown).not.toContain('China');
});

test('only who has a value above 0 has a row; the others are counted', () => {
  expect(lines(ranking({ metric: 'betweenness' }), 'key').at(-1)).toMatch(/^\d more have 0$/);
  const all = ranking({ metric: 'articulation', kinds: ['invitation'] });
  expect(lines(all, 'key').join(' ')).not.toContain('more');
});

test('what fits is shown, in two lanes on a wide page, and how many that is is said', () => {
  const tall = ranking({}, { width: 400, height: null }, DATASET);
  expect(lines(tall, 'key').at(-1)).toMatch(/^The first 30 of \d+$/);
  const low = ranking({}, { width: 400, height: 200 }, DATASET);
  expect(lines(low, 'key').at(-1)).toMatch(/^The first \d of \d+$/);
  expect(low.height).toBeLessThanOrEqual(200);
  const wide = lines(ranking({}, { width: 1000 }, DATASET));
  expect(wide.filter((text) => text === 'number of ties')).toHaveLength(2);
});

test('colours are the palette’s, marks those of the families that are there', () => {
  const fills = itemsOf(ranking().items, 'ranking').flatMap((item) =>
    item.kind === 'path' && item.fill !== undefined ? [item.fill.color] : [],
  );
  expect(new Set(fills)).toEqual(
    new Set([LIGHT.country, LIGHT.organisation, LIGHT.mission, LIGHT.paper, LIGHT.ink2]),
  );
  expect(fills).not.toContain(DARK.country);
  expect(lines(ranking(), 'key')).toEqual([
    'country',
    'organisation',
    'mission, programme or event',
    'only planned so far',
  ]);
});

test('a metric that does not apply says so', () => {
  expect(lines(ranking({ metric: 'degree-two-mode' }))).toEqual([
    'This metric does not apply to the graph in view.',
  ]);
});
