import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { DEGREE } from '../../src/metrics/degree.ts';
import { legendEntries, type LegendEntry } from '../../src/view/legend-entries.ts';
import { markRadius, markScale } from '../../src/view/mark-size.ts';
import { sceneNode, sceneOf, sceneTie } from '../support/scenes.ts';

const node = (id: string, part: object) => sceneNode({ id, x: 0, y: 0, ...part });

const read = (entries: readonly LegendEntry[]): readonly string[] =>
  entries.map((entry) => {
    if (entry.kind === 'sizes')
      return `${entry.label}: ${entry.samples.map((s) => s.value).join()}`;
    return entry.count === null ? entry.label : `${entry.label} ${entry.count}`;
  });

const nodes = [
  node('a', { shape: 'circle', family: 'country' }),
  node('b', { shape: 'square', family: 'organisation', contested: true }),
  node('c', { shape: 'diamond', family: 'mission', hollow: true }),
  node('d', { shape: 'diamond', family: 'mission', hollow: false }),
  node('e', { shape: 'ring', family: null }),
];
const ties = [
  sceneTie('a', 'b', { line: 'solid', width: 1.2 }),
  sceneTie('a', 'c', { line: 'dashed', width: 2, contested: true }),
  sceneTie('a', 'd', { line: 'solid', structural: true, width: 0.75 }),
];

describe('the key', () => {
  test('counts what the drawing has, marks first, then lines', () => {
    const scene = { ...sceneOf(nodes, ties), bands: [{ source: 'a', target: 'b', dimmed: false }] };
    const { marks, lines } = legendEntries(scene, DEGREE, 26);
    expect(read(marks)).toEqual([
      'country 1',
      'organisation 1',
      'mission, programme or event 2',
      'unnamed group or region 1',
      'only planned so far 1',
      'number of ties: 1,5,26',
      'more independent sources',
    ]);
    expect(read(lines)).toEqual([
      'done or under way 1',
      'agreed or planned 1',
      'runs or contains 1',
      'belongs to 1',
      'documents disagree 2',
    ]);
  });

  test('names nothing the drawing lacks', () => {
    const { marks, lines } = legendEntries(sceneOf(nodes.slice(0, 2), ties.slice(0, 1)), DEGREE, 1);
    expect(read(marks)).toEqual(['country 1', 'organisation 1']);
    expect(read(lines)).toEqual(['done or under way 1', 'documents disagree 1']);
    expect(legendEntries(sceneOf([], []), undefined, 0)).toEqual({ marks: [], lines: [] });
  });

  test('shows sizes as the plate draws them', () => {
    const scene = sceneOf(nodes, []);
    const scale = markScale(scene.width, scene.height);
    const entry = legendEntries(scene, BETWEENNESS, 0.53).marks.find((e) => e.kind === 'sizes');
    if (entry?.kind !== 'sizes') throw new Error('no sizes');
    expect(entry.samples.map((s) => s.value)).toEqual(['.08', '.23', '.53']);
    expect(entry.samples.map((s) => s.radius)).toEqual(
      [0.076, 0.23, 0.53].map((value) => markRadius(value, 0.53, scale)),
    );
  });
});
