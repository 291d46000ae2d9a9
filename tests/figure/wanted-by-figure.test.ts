import { expect, test } from 'vitest';
import { wantedByFigure } from '../../src/figure/wanted-by-figure.ts';
import { computeMetric } from '../../src/metrics/metric.ts';
import type { Analysis } from '../../src/view/analysis.ts';
import { DEFAULT_FIGURE, type PictureId } from '../../src/view/figure-choices.ts';
import { INITIAL_STATE, PANELS, type ViewState } from '../../src/view/state.ts';
import { chordRing } from '../support/chord-ring.ts';

const viewOf = (picture: PictureId, change: Partial<ViewState> = {}): ViewState => ({
  ...INITIAL_STATE,
  metric: 'closeness',
  figure: { ...DEFAULT_FIGURE, picture },
  ...change,
});

const namesOf = (analysis: Analysis, state: ViewState): readonly string[] =>
  wantedByFigure(analysis, state).map(
    ({ table, metric }) => `${metric.id}${table === analysis.withoutHub ? ' without the hub' : ''}`,
  );

test('a figure wants the same whichever panel is open and whoever is selected', () => {
  const analysis = chordRing(400);
  const wanted = namesOf(analysis, viewOf('graph'));
  expect(wanted).toContain('betweenness without the hub');
  for (const panel of PANELS) expect(namesOf(analysis, viewOf('graph', { panel }))).toEqual(wanted);
  const selection = { kind: 'entity', id: 'country:n1' } as const;
  expect(namesOf(analysis, viewOf('graph', { selection }))).toEqual(wanted);
});

test('a picture of the ranking wants what it compares with, once the words have theirs', () => {
  const analysis = chordRing(400);
  const state = viewOf('ranking');
  for (const { table, metric } of wantedByFigure(analysis, state)) {
    table.put(metric, computeMetric(metric, table.graph.csr, { weighted: false }));
  }
  expect(namesOf(analysis, state)).toEqual(['closeness without the hub']);
  expect(namesOf(analysis, viewOf('graph'))).toEqual([]);
});
