import type { LineStyle, Scene, SceneNode, SceneTie, Shape } from '../../src/view/scene.ts';
import { sceneNode, sceneOf, sceneTie } from './scenes.ts';

const SHAPES = [
  ['circle', 'country'],
  ['square', 'organisation'],
  ['diamond', 'mission'],
  ['ring', null],
] as const;
const LOOKS: readonly Partial<SceneNode>[] = [
  {},
  { hollow: true },
  { out: true },
  { contested: true },
  { tone: 'ramp-3' },
  { tone: 'group-2', hollow: true },
  { selected: true },
];
const LINES: readonly LineStyle[] = ['solid', 'dashed', 'dotted', 'barred', 'thin', 'expected'];
const TIES: readonly Partial<SceneTie>[] = [
  {},
  { width: 2.7 },
  { single: true },
  { soft: true },
  { shared: true, width: 2.2 },
  { structural: true, width: 0.75 },
  { contested: true },
];

function marks(): readonly SceneNode[] {
  return SHAPES.flatMap(([shape, family], row) =>
    LOOKS.map((look, column) =>
      sceneNode({
        id: `${shape} ${column}`,
        x: 40 + column * 50.5,
        y: 40 + row * 60.25,
        radius: 5 + column + row,
        shape: shape satisfies Shape,
        family,
        tone: null,
        ...look,
      }),
    ),
  );
}

/** A scene of 800 × 500 px with every kind of mark, line and area there is. `dim`: half of it is not chosen. */
export function everyLook(dim = false): Scene {
  const ends = LINES.flatMap((line, row) =>
    TIES.map((tie, column) => {
      const [x, y] = [430 + column * 50, 40 + row * 70];
      const dimmed = dim && column % 2 === 0;
      const [a, b] = [`a${row}${column}`, `b${row}${column}`];
      const end = (id: string, at: number): SceneNode =>
        sceneNode({
          id,
          x: x + at * 0.4,
          y: y + at,
          radius: 3,
          dimmed,
          label: { text: '', face: 'mission', size: 13, forms: [], priority: 0 },
        });
      return { nodes: [end(a, 0), end(b, 45)], tie: sceneTie(a, b, { line, dimmed, ...tie }) };
    }),
  );
  const nodes = [
    ...marks().map((node, index) => ({ ...node, dimmed: dim && index % 2 === 0 })),
    ...ends.flatMap((end) => end.nodes),
  ];
  const [p, q, r] = [
    { x: 60, y: 330 },
    { x: 200, y: 320 },
    { x: 130, y: 440 },
  ];
  return {
    ...sceneOf(
      nodes,
      ends.map(({ tie }) => tie),
    ),
    bands: [
      { source: 'circle 0', target: 'ring 5', dimmed: false },
      { source: 'square 0', target: 'ring 6', dimmed: dim },
    ],
    hulls: [
      {
        group: 1,
        tone: 'group-1',
        dimmed: dim,
        pieces: [
          { points: [p, q, r], room: 12 },
          { points: [r, { x: 300, y: 450 }], room: 9 },
          { points: [{ x: 330, y: 380 }], room: 22 },
        ],
      },
    ],
  };
}
