import type { DisplayItem, PathStep } from '../../src/figure/display-list.ts';
import type { Figure } from '../../src/figure/figure.ts';

function box(left: number, top: number, width: number, height: number): readonly PathStep[] {
  return [
    ['M', left, top],
    ['L', left + width, top],
    ['L', left + width, top + height],
    ['L', left, top + height],
    ['Z'],
  ];
}

const text = { kind: 'text', face: 'sans', size: 14, color: '#1B1A18', align: 'left' } as const;

/** Items of every sort, in a page of 400 × 300 units. */
export const HAND_MADE_ITEMS: readonly DisplayItem[] = [
  {
    kind: 'group',
    id: 'ties',
    label: 'Ties',
    opacity: 0.5,
    clip: { left: 20, top: 20, width: 200, height: 100 },
    items: [
      {
        kind: 'path',
        steps: [
          ['M', 0, 0],
          ['C', 100, 0, 100, 150, 300, 150],
        ],
        stroke: { color: '#0000FF', width: 4, dash: [8, 4], cap: 'round', join: 'round' },
      },
    ],
  },
  {
    kind: 'path',
    steps: box(240, 40, 60, 40),
    fill: { color: '#FF0000', opacity: 0.5 },
    stroke: { color: '#00AA00', width: 2 },
  },
  {
    kind: 'group',
    id: 'labels',
    label: 'Labels',
    items: [
      {
        ...text,
        text: 'Zoë Ångström & Łódź',
        x: 200,
        y: 160,
        align: 'center',
        width: 140,
        halo: { color: '#FFFFFF', width: 3 },
      },
      {
        ...text,
        text: 'Việt Nam · Ελλάδα · Россия',
        x: 380,
        y: 190,
        align: 'right',
        face: 'serif',
        width: 180,
      },
      { ...text, text: 'CHINA', x: 20, y: 220, face: 'sansSemibold', tracking: 1.1, width: 60 },
      { ...text, text: 'Chang’e 7', x: 20, y: 245, face: 'serifItalic', width: 60 },
      {
        ...text,
        text: 'A link',
        x: 20,
        y: 270,
        face: 'serifSemibold',
        width: 40,
        href: 'https://example.org/a?b=(c)',
      },
    ],
  },
];

/** A figure around items, of 400 × 300 units. */
export function handMadeFigure(items: readonly DisplayItem[] = HAND_MADE_ITEMS): Figure {
  return {
    list: {
      width: 400,
      height: 300,
      background: '#FBF7EF',
      items,
      fonts: { sans: 'Source Sans 3, sans-serif', serif: 'Source Serif 4, serif' },
    },
    extent: { width: 400, height: 300, unit: 'px' },
    alt: 'Five lines of text',
    metadata: {
      title: 'Žluťoučký kůň (中文)',
      description: 'Long words.',
      creator: 'A desk',
      source: '3 statements from 2 documents',
      rights: 'CC BY 4.0',
      date: '2025-09',
      software: 'cooperation-graph 0.1.0',
      identifier: '#data=1',
      language: 'en',
    },
    picture: { left: 0, top: 0, width: 400, height: 300 },
    labels: [],
    callouts: [],
    carried: null,
  };
}
