import { describe, expect, test } from 'vitest';
import { BETWEENNESS } from '../../src/metrics/betweenness.ts';
import { DEGREE } from '../../src/metrics/degree.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import {
  legendEntries,
  type LegendEntry,
  type LegendScales,
} from '../../src/view/legend-entries.ts';
import { markRadius } from '../../src/view/mark-size.ts';
import { analyse } from '../../src/view/analysis.ts';
import { colorScale } from '../../src/view/color-scale.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { starNetwork } from '../support/star-network.ts';
import { sceneNode, sceneOf, sceneTie } from '../support/scenes.ts';

const node = (id: string, part: object) => sceneNode({ id, x: 0, y: 0, ...part });

const read = (entries: readonly LegendEntry[]): readonly string[] =>
  entries.map((entry) => {
    if (entry.kind === 'sizes')
      return `${entry.label}: ${entry.samples.map((s) => s.value).join()}`;
    if (entry.kind === 'ramp') {
      return `${entry.label}: ${entry.least}, ${entry.middle}, ${entry.most}`;
    }
    if (entry.kind === 'groups') {
      return `${entry.label}: ${entry.groups.map((g) => `${g.name} ${g.count}`).join()}`;
    }
    return `${entry.label} ${entry.count}`;
  });

const sizedBy = (metric: Metric | undefined, largest: number): LegendScales => {
  return { metric, largest, colors: null };
};

const nodes = [
  node('a', { shape: 'circle', family: 'country' }),
  node('b', { shape: 'square', family: 'organisation', contested: true }),
  node('c', { shape: 'diamond', family: 'mission', hollow: true }),
  node('d', { shape: 'diamond', family: 'mission', hollow: false }),
  node('e', { shape: 'ring', family: null }),
];
const ties = [
  sceneTie('a', 'b', { line: 'solid', single: true }),
  sceneTie('a', 'c', { line: 'dashed', width: 2, contested: true }),
  sceneTie('b', 'd', { line: 'solid', single: true }),
  sceneTie('a', 'd', { line: 'solid', structural: true, width: 0.75 }),
];

describe('the key', () => {
  test('counts what the drawing has, marks first, then lines', () => {
    const scene = { ...sceneOf(nodes, ties), bands: [{ source: 'a', target: 'b', dimmed: false }] };
    const { marks, lines } = legendEntries(scene, sizedBy(DEGREE, 26));
    expect(read(marks)).toEqual([
      'country 1',
      'organisation 1',
      'mission, programme or event 2',
      'unnamed group or region 1',
      'only planned so far 1',
      'ties: 1,5,26',
    ]);
    expect(read(lines)).toEqual([
      'one source 2',
      'two or more independent sources 1',
      'done or under way 2',
      'agreed or planned 1',
      'runs or contains 1',
      'belongs to 1',
      'documents disagree 2',
    ]);
  });

  test('names nothing the drawing lacks', () => {
    const { marks, lines } = legendEntries(
      sceneOf(nodes.slice(0, 2), ties.slice(0, 1)),
      sizedBy(DEGREE, 1),
    );
    expect(read(marks)).toEqual(['country 1', 'organisation 1']);
    expect(read(lines)).toEqual(['done or under way 1', 'documents disagree 1']);
    expect(legendEntries(sceneOf([], []), sizedBy(undefined, 0))).toEqual({ marks: [], lines: [] });
  });

  test('shows sizes as the plate draws them', () => {
    const scene = sceneOf(nodes, []);
    const entry = legendEntries(scene, sizedBy(BETWEENNESS, 0.53)).marks.find(
      (e) => e.kind === 'sizes',
    );
    if (entry?.kind !== 'sizes') throw new Error('no sizes');
    expect(entry.samples.map((s) => s.value)).toEqual(['.08', '.23', '.53']);
    expect(entry.samples.map((s) => s.radius)).toEqual(
      [0.076, 0.23, 0.53].map((value) => markRadius(value, 0.53, scene.markScale)),
    );
  });

  test('who is taken out is counted apart, and in no family', () => {
    const scene = sceneOf([
      nodes[0]!,
      node('z', { shape: 'circle', family: 'country', out: true }),
    ]);
    const { marks } = legendEntries(scene, sizedBy(DEGREE, 1));
    expect(read(marks)).toEqual(['country 1', 'taken out 1']);
  });

  test('where colour says something else, families are told by shape alone', () => {
    const view = analyse(starNetwork(), INITIAL_STATE);
    const colored = (color: string): readonly string[] => {
      const scale = colorScale(view, color)!;
      const ids = view.view.entities;
      const tones = ids.map((id) => node(id, { tone: scale.toneOf(id) }));
      const { marks } = legendEntries(sceneOf(tones), { ...sizedBy(undefined, 0), colors: scale });
      expect(marks.every((m) => m.kind !== 'mark' || m.plain)).toBe(true);
      return read(marks.filter((m) => m.kind !== 'mark'));
    };
    const n = view.view.entities.length;
    expect(colored('component')).toEqual([`component: 1 ${n}`]);
    expect(colored('articulation')).toEqual(['articulation point 1', `others ${n - 1}`]);
    expect(colored('degree')).toEqual(['ties: 1, 3, 5']);
  });

  test('outlined communities are counted', () => {
    const hull = { group: 1, tone: 'group-1', dimmed: false, pieces: [] } as const;
    const scene = { ...sceneOf(nodes.slice(0, 1)), hulls: [hull, { ...hull, group: 2 }] };
    const { marks } = legendEntries(scene, sizedBy(undefined, 0));
    expect(read(marks)).toEqual(['country 1', 'communities 2']);
  });
});
