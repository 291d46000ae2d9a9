import { describe, expect, test } from 'vitest';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { datasetDay } from '../../src/figure/dataset-day.ts';
import { figureRequestOf, type RequestOptions } from '../../src/figure/figure-request.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import {
  DEFAULT_FIGURE,
  FIGURE_SIZE_IDS,
  type FigureChoices,
} from '../../src/view/figure-choices.ts';
import { decodeView } from '../../src/view/permalink/decode.ts';
import { INITIAL_STATE, type Panel } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { textsOf } from '../support/figure-texts.ts';
import { buildDataset, documentRecord, statement } from '../support/dataset-builder.ts';

const SMALL: Dataset = {
  ...buildDataset({
    documents: [documentRecord('herald', { published: '2025-04-24' })],
    statements: [statement('herald', 1, 'mou', 'signed', { party: ['country:a', 'country:b'] })],
  }),
  licence: 'CC-BY-4.0',
};

function figureOf(
  figure: Partial<FigureChoices> = {},
  options: RequestOptions = {},
  dataset = SMALL,
): Figure {
  const state = { ...INITIAL_STATE, figure: { ...DEFAULT_FIGURE, ...figure } };
  return composeFigure(figureRequestOf(dataset, state, options), PICTURES);
}

describe('composeFigure', () => {
  test('is the same from the same request, to the byte', () => {
    expect(JSON.stringify(figureOf({}, {}, DATASET))).toBe(
      JSON.stringify(figureOf({}, {}, DATASET)),
    );
  });

  test('says of itself what Dublin Core asks', () => {
    const { metadata } = figureOf({}, { address: 'https://example.org/x/#old' });
    expect(metadata).toMatchObject({
      creator: SMALL.title,
      rights: 'CC-BY-4.0',
      date: '2025-04-24',
      language: 'en',
    });
    expect(metadata.title).not.toBe('');
    expect(metadata.source).toContain(SMALL.hash);
    expect(metadata.software).toMatch(/^cooperation-graph/);
    expect(metadata.identifier).toMatch(/^https:\/\/example\.org\/x\/#data=[0-9a-f]{8}$/);
  });

  test.each(FIGURE_SIZE_IDS.filter((size) => size !== 'screen'))(
    'of size %s is the same on every screen',
    (size) => {
      const [wide, small] = [
        { width: 1056, height: 650 },
        { width: 600, height: 420 },
      ].map((screen) => figureOf({ size }, { screen }, DATASET).list);
      expect(wide).toEqual(small);
    },
  );

  test('leads readers to the graph, and who opens the file back to the panel', () => {
    const madeIn = (panel: Panel): Figure =>
      composeFigure(figureRequestOf(SMALL, { ...INITIAL_STATE, panel }), PICTURES);
    const { metadata, carried } = madeIn('figure');
    expect(metadata.identifier).not.toContain('panel');
    expect(carried?.link).toContain('panel=figure');
    expect(madeIn('ranking').metadata.identifier).toContain('panel=ranking');
  });

  test('has the date that was asked for, else the dataset’s, never the clock’s', () => {
    expect(figureOf({}, { date: '2025-11-20' }).metadata.date).toBe('2025-11-20');
    expect(datasetDay({ ...SMALL, version: '2025-06-01' })).toBe('2025-06-01');
    expect(datasetDay(buildDataset({ statements: [], documents: [] }))).toBeNull();
  });

  test('has the words of its editor, blank ones as if there were none', () => {
    const words = { title: ' T ', subtitle: 'S', credit: 'C', alt: 'A', description: 'D' };
    const figure = figureOf({ words });
    expect(figure.metadata).toMatchObject({ title: 'T', creator: 'C', description: 'D' });
    expect(figure.alt).toBe('A');
    const blank = figureOf({ words: { ...words, title: ' ', credit: '' } }).metadata;
    expect(blank.title).not.toBe('');
    expect(blank.creator).toBe(SMALL.title);
  });

  test('carries its view and, while it is small, its data', () => {
    const carried = figureOf().carried;
    expect(decodeView(carried?.link ?? '').state).toEqual(INITIAL_STATE);
    expect(parseDataset(JSON.parse(carried?.data ?? '')).hash).toBe(SMALL.hash);
    expect(figureOf({ carrying: 'view' }).carried).toMatchObject({ data: null, hash: SMALL.hash });
    expect(figureOf({ carrying: 'nothing' }).carried).toBeNull();
  });

  test('leaves large data at home unless told otherwise', () => {
    const large = buildDataset({
      documents: [documentRecord('herald', { note: 'é'.repeat(120_000) })],
      statements: [statement('herald', 1, 'mou', 'signed', { party: ['country:a', 'country:b'] })],
    });
    expect(figureOf({}, {}, large).carried?.data).toBeNull();
    expect(figureOf({ carrying: 'data' }, {}, large).carried?.data).toContain('éé');
  });

  test('lists its sources in the description where the page only counts them', () => {
    const square = figureOf({ size: 'slide' }, {}, DATASET);
    const shown = textsOf(square.list.items).map(({ text }) => text);
    expect(shown.some((text) => text.includes('listed in the description'))).toBe(true);
    expect(square.metadata.description).toMatch(/Sources: 1 .*; 2 /);
    expect(figureOf({}, {}, DATASET).metadata.description).not.toMatch(/Sources: 1 .*; 2 /);
  });

  test('gives labels and their marks where they stand on the page', () => {
    const { picture, labels } = figureOf({}, {}, DATASET);
    expect(labels.length).toBeGreaterThan(30);
    for (const { left, top, mark } of labels) {
      expect(Math.hypot(left - mark.x, top - mark.y)).toBeLessThan(250);
      expect(mark.x).toBeGreaterThan(picture.left);
      expect(mark.y).toBeGreaterThan(picture.top);
    }
  });

  test('fails where the picture is not offered', () => {
    const state = { ...INITIAL_STATE, figure: DEFAULT_FIGURE };
    expect(() => composeFigure(figureRequestOf(SMALL, state), [])).toThrow(
      expect.objectContaining({ name: 'FigureError', code: 'no-such-picture' }),
    );
  });

  test('no address that is not of the web is a link', () => {
    const { list, metadata } = figureOf({}, { address: 'javascript:alert(1)' });
    expect(metadata.identifier).toMatch(/^#/);
    expect(textsOf(list.items).filter(({ href }) => href !== undefined)).toEqual([]);
  });
});
