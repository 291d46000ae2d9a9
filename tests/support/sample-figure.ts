import type { DisplayItem, TextItem } from '../../src/figure/display-list.ts';
import type { Figure } from '../../src/figure/figure.ts';

/** A line of text; what is not given is dark, 14 units high and from the left. */
export function line(part: Partial<TextItem> & Pick<TextItem, 'text' | 'x' | 'y'>): TextItem {
  return {
    kind: 'text',
    align: 'left',
    face: 'sans',
    size: 14,
    color: '#1A2029',
    width: 300,
    ...part,
  };
}

const HALO = { color: '#FBFBF8', width: 3.2 };

/** One of everything that a display list may hold. */
export const SAMPLE_ITEMS: readonly DisplayItem[] = [
  {
    kind: 'group',
    id: 'ties',
    label: 'Ties',
    items: [
      {
        kind: 'path',
        steps: [
          ['M', 60, 60],
          ['L', 340, 60],
        ],
        stroke: { color: '#333C47', width: 3, dash: [6, 3.5] },
      },
      {
        kind: 'path',
        steps: [
          ['M', 60, 60],
          ['C', 120.123, 160.987, 280, 160, 340, 240],
        ],
        stroke: { color: '#5C6570', width: 1.5, opacity: 0.6, cap: 'round', join: 'round' },
      },
    ],
  },
  {
    kind: 'group',
    id: 'nodes',
    label: 'Marks',
    clip: { left: 0, top: 0, width: 400, height: 250 },
    items: [
      {
        kind: 'path',
        steps: [['M', 40, 40], ['L', 80, 40], ['L', 80, 80], ['L', 40, 80], ['Z']],
        fill: { color: '#B9790F' },
        stroke: { color: '#FBFBF8', width: 2, join: 'miter' },
      },
      {
        kind: 'path',
        steps: [['M', 300, 200], ['L', 380, 200], ['L', 380, 290], ['L', 300, 290], ['Z']],
        fill: { color: '#22558C', opacity: 0.5 },
      },
    ],
  },
  {
    kind: 'group',
    id: 'labels',
    label: 'Labels',
    items: [
      line({ text: 'CHINA', x: 60, y: 32, align: 'center', tracking: 1.1, face: 'sansSemibold' }),
      line({ text: 'Lunar Research', x: 200, y: 120, face: 'serifItalic', halo: HALO }),
      line({ text: 'Station gjpq', x: 200, y: 136, face: 'serifItalic', halo: HALO }),
      line({ text: 'SUPARCO', x: 340, y: 180, align: 'right', halo: HALO }),
      line({ text: '(2020) مسبار الأمل', x: 200, y: 200, direction: 'rtl', lang: 'ar' }),
    ],
  },
  {
    kind: 'group',
    id: 'notes',
    label: 'Notes',
    items: [
      line({ text: 'Made of statements', x: 20, y: 285, face: 'serifSemibold', size: 11 }),
      line({ text: 'Upwards', x: 20, y: 200, rotate: -90 }),
      line({ text: 'Downwards', x: 30, y: 180, align: 'center', rotate: 90, halo: HALO }),
      line({ text: 'example.org', x: 380, y: 285, align: 'right', href: 'https://example.org/' }),
    ],
  },
];

/** A small figure with one of everything, in fonts that every machine has some of. */
export function sampleFigure(part: Partial<Figure> = {}): Figure {
  return {
    list: {
      width: 400,
      height: 300,
      background: '#FBFBF8',
      items: SAMPLE_ITEMS,
      fonts: { sans: '"Source Sans 3", Arial, sans-serif', serif: '"Source Serif 4", serif' },
    },
    extent: { width: 400, height: 300, unit: 'px' },
    alt: 'Five partners around one hub.',
    metadata: {
      title: 'Who works with whom — 谁与谁合作',
      description: 'The hub has four ties & nobody else has more than one.',
      creator: 'A newsroom',
      source: 'Three documents, 2024 to 2025',
      rights: 'CC BY 4.0',
      date: '2025-11-20',
      software: 'cooperation-graph 0.1.0',
      identifier: '#v=1&select=country:fr',
      language: 'en',
    },
    picture: { left: 0, top: 0, width: 400, height: 260 },
    labels: [],
    callouts: [],
    carried: {
      link: '#v=1&select=country:fr&q="<é>"',
      hash: `sha256:${'7c1e90ab'.repeat(8)}`,
      version: '1.0',
      data: '{"entities":[{"id":"country:fr","name":"France — 法国 😀"}]}',
    },
    ...part,
  };
}

/** The sample with nothing in it but lines of such texts. */
export function figureOfTexts(texts: readonly string[]): Figure {
  const figure = sampleFigure();
  const items = texts.map((text, index) =>
    line({ text, x: 10, y: 20 + index, lang: text.slice(0, 9), href: text }),
  );
  const metadata = { ...figure.metadata, title: texts[0] ?? '', description: texts.join('|') };
  return {
    ...figure,
    list: { ...figure.list, items },
    metadata,
    carried: figure.carried && { ...figure.carried, link: texts.join('') },
  };
}
