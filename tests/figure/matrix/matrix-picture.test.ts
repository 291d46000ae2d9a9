import { describe, expect, test } from 'vitest';
import { MATRIX_PICTURE } from '../../../src/figure/matrix/matrix-picture.ts';
import type { ComposedPicture } from '../../../src/figure/picture.ts';
import { LIGHT } from '../../../src/view/palette.ts';
import { INITIAL_STATE, type ViewState } from '../../../src/view/state.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { composed, type PictureRoom } from '../../support/composed-pictures.ts';
import { itemsOf, textsOf } from '../../support/figure-texts.ts';
import { boundsOf } from '../../support/graph-pictures.ts';
import { starNetwork } from '../../support/star-network.ts';

const STAR = starNetwork();
const matrix = (
  state: Partial<ViewState> = {},
  room: PictureRoom = {},
  dataset = STAR,
): ComposedPicture => composed(MATRIX_PICTURE, dataset, state, room);
const names = ({ items }: ComposedPicture, turned: boolean): readonly string[] =>
  textsOf(itemsOf(items, 'labels'))
    .filter(({ rotate }) => (rotate === -90) === turned)
    .map(({ text }) => text);
const words = ({ items }: ComposedPicture): readonly string[] =>
  textsOf(itemsOf(items, 'key')).map(({ text }) => text);

describe('who stands where', () => {
  test('actors in the rows, actors and missions in the columns, by family and rank', () => {
    expect(names(matrix(), false)).toEqual(['China', 'France', 'Germany', 'Japan', 'CNSA']);
    expect(names(matrix(), true)).toEqual([
      'China',
      'France',
      'Germany',
      'Japan',
      'CNSA',
      'SVOM',
      'Chang’e-8',
    ]);
  });

  test('a graph of actors is a square; one without ties among them has missions alone in its columns', () => {
    const square = matrix({ level: 'actors' });
    expect(names(square, true)).toEqual(names(square, false));
    expect(names(matrix({ bipartite: true }), true)).toEqual(['SVOM', 'Chang’e-8']);
  });

  test('those of a community stand together where the view shows communities', () => {
    const byFamily = names(matrix({ level: 'actors' }, {}, DATASET), false);
    const byCommunity = names(matrix({ level: 'actors', hulls: true }, {}, DATASET), false);
    expect(byCommunity).not.toEqual(byFamily);
    expect(byCommunity.toSorted()).toEqual(byFamily.toSorted());
  });

  test('whom the reader took out has no row, and that is said', () => {
    const without = matrix({ without: ['country:cn'] });
    expect(names(without, false)).not.toContain('China');
    expect(words(without)).toContain('China taken out');
  });

  test('where room is short the first by rank stand there, and it is said how many', () => {
    const narrow = matrix({}, { width: 300, height: 300 }, DATASET);
    expect(names(narrow, false)).toContain('China');
    expect(words(narrow).join(' ')).toMatch(/The first \d+ of \d+ by number of ties; /);
    expect(words(matrix({}, { width: 1056 }, DATASET)).join(' ')).not.toContain('The first');
  });
});

describe('cells', () => {
  const ties = itemsOf(matrix().items, 'ties')
    .filter((item) => item.kind === 'path')
    .filter(({ fill }) => fill?.color !== LIGHT.pencil);

  test('every tie has its cell: two where both ends stand on both sides', () => {
    // Five ties of actors in two cells each; three of actors and missions and one of structure in one.
    const filled = new Set(
      ties.map(({ steps }) => {
        const { left, top, right, bottom } = boundsOf(steps);
        return `${Math.round((left + right) / 2)} ${Math.round((top + bottom) / 2)}`;
      }),
    );
    expect(filled.size).toBe(2 * 5 + 4);
  });

  test('full where done, hollow where agreed or planned, a disc where invited', () => {
    expect(ties.filter(({ stroke }) => stroke?.width === 1.4).length).toBeGreaterThan(0);
    expect(words(matrix())).toEqual(
      expect.arrayContaining([
        'done or under way',
        'agreed or planned',
        'invited or in talks',
        'runs or contains',
        'documents disagree',
      ]),
    );
    expect(words(matrix({ statuses: ['completed'] }))).not.toContain('agreed or planned');
  });

  test('shared missions are of their colour, what is stated smaller above them', () => {
    const both = matrix({ level: 'actors', projection: 'count', statedToo: true });
    expect(words(both)).toContain('share a mission');
  });
});

test('highlighted and selected names are in pencil, reworded ones reworded', () => {
  const figure = {
    highlights: ['country:fr'],
    labels: [{ id: 'country:de', text: 'FRG', hidden: false, offset: null }],
  };
  const plain = INITIAL_STATE.figure;
  const drawn = matrix({
    figure: { ...plain, ...figure },
    selection: { kind: 'entity', id: 'country:jp' },
  });
  const pencil = textsOf(itemsOf(drawn.items, 'labels')).filter(
    ({ color }) => color === LIGHT.pencil,
  );
  expect(new Set(pencil.map(({ text }) => text))).toEqual(new Set(['France', 'Japan']));
  expect(names(drawn, false)).toContain('FRG');
});

test('an empty view says why instead', () => {
  const [line] = textsOf(matrix({ kinds: ['mou'] }).items);
  expect(line?.text).toMatch(/^No statement about memoranda/);
});
