import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  DEFAULT_FIGURE,
  FIGURE_SIZE_IDS,
  FURNITURE_IDS,
  type FigureChoices,
  type FurnitureId,
} from '../../src/view/figure-choices.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { SMALL_WORLDS } from '../scenes/small-worlds.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { itemsOf, overlap, textBox, textsOf } from '../support/figure-texts.ts';
import { hostileNetwork } from '../support/hostile-network.ts';

function figureOf(
  dataset: Dataset,
  figure: Partial<FigureChoices>,
  state: Partial<ViewState> = {},
): Figure {
  const whole = { ...INITIAL_STATE, ...state, figure: { ...DEFAULT_FIGURE, ...figure } };
  const address = 'https://example.org/explorer/';
  return composeFigure(figureRequestOf(dataset, whole, { address }), PICTURES);
}

const WORLD = SMALL_WORLDS.find(({ name }) => name === 'contested')!;

/** All words of a figure outside its picture. */
function furnitureText({ list }: Figure): string {
  const groups = list.items.filter((item) => item.kind === 'group' && item.id !== 'picture');
  return textsOf(groups)
    .map(({ text }) => text)
    .join(' ');
}

test.each(['country', 'documents disagree'])(
  'the count of %j in the key goes on with its line',
  (words) => {
    const texts = textsOf(figureOf(WORLD.dataset, {}, WORLD.state).list.items);
    const count = texts[texts.findIndex(({ text }) => text === words) + 1];
    expect(count?.text).toMatch(/^\d+$/);
    expect(count?.follows).toBe(true);
  },
);

/** What each furniture says of the contested world, and nothing else does. */
const TELLING: Readonly<Record<FurnitureId, string>> = {
  title: 'MY TITLE',
  subtitle: 'MY SUBTITLE',
  legend: 'documents disagree',
  reading: 'Reading',
  date: 'documents published up to',
  filters: 'No filter',
  metric: 'how many others an entity has a tie with',
  counts: 'statements in',
  sources: 'Sources',
  version: 'Dataset version',
  credit: 'MY CREDIT',
  link: 'example.org/explorer',
};
const WORDS = {
  ...DEFAULT_FIGURE.words,
  title: 'MY TITLE',
  subtitle: 'MY SUBTITLE',
  credit: 'MY CREDIT',
};

/** Faults of a page: furniture that meets other furniture or the picture, and text that leaves the page. */
function faultsOf({ list, picture }: Figure): readonly string[] {
  const around = list.items.filter((item) => item.kind === 'group' && item.id !== 'picture');
  const texts = textsOf(around).map((item) => ({ text: item.text, box: textBox(item) }));
  const all = textsOf(list.items.filter((item) => item.kind === 'group' && item.id !== 'picture'));
  const outside = all
    .map((item) => ({ text: item.text, box: textBox(item) }))
    .filter(
      ({ box }) =>
        box.left < -0.05 ||
        box.top < -0.05 ||
        box.left + box.width > list.width + 0.05 ||
        box.top + box.height > list.height + 0.05,
    );
  return [
    ...outside.map(({ text }) => `cut: ${text}`),
    ...texts
      .filter(({ box }) => overlap(box, picture))
      .map(({ text }) => `over the picture: ${text}`),
    ...texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `“${a.text}” meets “${b.text}”`),
    ),
    ...(picture.left < 0 || picture.top + picture.height > list.height ? ['picture cut'] : []),
  ];
}

const LONG = 'Cooperation beyond measure, '.repeat(6);
const TEXTS = [
  null,
  '',
  'x',
  LONG,
  'W'.repeat(200),
  '中国与法国的航天合作：嫦娥六号搭载的国际载荷，以及它们返回的数据'.repeat(3),
  'Coopération spatiale à Łódź, Düsseldorf et São Tomé',
  'التعاون الفضائي بين الصين وفرنسا في مهمة تشانغ آه',
  'שיתוף פעולה בחלל Chang’e-6',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  'a\u202Eb\u0000c\nd \u{1F469}\u200D\u{1F680}',
];

const choices: fc.Arbitrary<Partial<FigureChoices>> = fc
  .record({
    size: fc.constantFrom(...FIGURE_SIZE_IDS),
    custom: fc.record({
      width: fc.integer({ min: 40, max: 2400 }),
      height: fc.option(fc.integer({ min: 40, max: 2400 })),
      unit: fc.constantFrom('px', 'mm'),
    }),
    crop: fc.boolean(),
    background: fc.constantFrom('paper', 'dark', 'transparent'),
    off: fc.subarray([...FURNITURE_IDS], { maxLength: 6 }),
    picture: fc.constantFrom(...PICTURES.map(({ id }) => id)),
    title: fc.constantFrom(...TEXTS),
    subtitle: fc.constantFrom(...TEXTS),
    credit: fc.constantFrom(...TEXTS),
  })
  .map(({ title, subtitle, credit, ...rest }) => ({
    ...rest,
    words: { ...DEFAULT_FIGURE.words, title, subtitle, credit },
  }));

describe('[EXP] 73 furniture', () => {
  test.each(FURNITURE_IDS)('%s is there when on and only then', (id) => {
    const all = furnitureText(figureOf(WORLD.dataset, { words: WORDS }));
    expect(all).toContain(TELLING[id]);
    const less = furnitureText(figureOf(WORLD.dataset, { words: WORDS, off: [id] }));
    expect(less).not.toContain(TELLING[id]);
    for (const other of FURNITURE_IDS.filter((each) => each !== id)) {
      expect(less).toContain(TELLING[other]);
    }
  });

  test('all off leaves the picture alone on its page', () => {
    const { list, picture } = figureOf(WORLD.dataset, { off: FURNITURE_IDS });
    expect(list.items.map((item) => item.kind === 'group' && item.id)).toEqual(['picture']);
    expect(list.height).toBeCloseTo(picture.height + 48, 5);
  });

  const worlds = SMALL_WORLDS.map(({ dataset, state }) => ({ dataset, state })).concat(
    { dataset: hostileNetwork(), state: INITIAL_STATE },
    { dataset: DATASET, state: { ...INITIAL_STATE, metric: 'betweenness', color: 'community' } },
  );

  test('nothing overlaps and nothing is cut, at any size, with any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...worlds), choices, ({ dataset, state }, figure) => {
        let made: Figure;
        try {
          made = figureOf(dataset, figure, state);
        } catch (error) {
          expect(error).toMatchObject({ name: 'FigureError', code: 'too-small' });
          return;
        }
        expect(faultsOf(made)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 120) },
    );
  });

  test.each(FIGURE_SIZE_IDS)('the bundled data fit on %s, with every furniture', (size) => {
    const made = figureOf(DATASET, { size });
    expect(faultsOf(made)).toEqual([]);
    for (const words of ['Reading', 'Method', 'Sources', 'Dataset version', 'documents disagree']) {
      expect(furnitureText(made)).toContain(words);
    }
  });

  test('the key explains what is drawn and nothing else', () => {
    const { dataset } = SMALL_WORLDS.find(({ name }) => name === 'one-tie')!;
    const texts = textsOf(itemsOf(figureOf(dataset, {}).list.items, 'notes')).map((t) => t.text);
    expect(texts).toContain('agreed or planned');
    expect(texts).not.toContain('documents disagree');
    expect(texts.join(' ')).not.toContain('sign of inequality');
  });
});
