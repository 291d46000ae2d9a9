import { expect, test } from 'vitest';
import { analyse } from '../../src/view/analysis.ts';
import { captionParts, shortCaptionParts } from '../../src/view/caption-parts.ts';
import { computationCard } from '../../src/view/computation-card.ts';
import { emptyView } from '../../src/view/empty-view.ts';
import { facetCounts } from '../../src/view/facet-counts.ts';
import { isFiltered } from '../../src/view/facets.ts';
import { filterChips } from '../../src/view/filter-chips.ts';
import { headlineOf } from '../../src/view/headline.ts';
import { metricOf } from '../../src/metrics/registry.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { decodeView } from '../../src/view/permalink/decode.ts';
import { fitToData } from '../../src/view/permalink/fit-to-data.ts';
import { NO_PATHS } from '../../src/view/path-choice.ts';
import { isNavigation, reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { PATH_NETWORK } from '../support/path-network.ts';

const NEAR: ViewState = { ...INITIAL_STATE, near: { id: 'country:ff', steps: 2 } };
const words = (parts: ReturnType<typeof captionParts>): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : part.words)).join('');

test('a neighbourhood is a filter: a chip, words in the sentence, cleared with the others', () => {
  expect(filterChips(PATH_NETWORK, NEAR)).toEqual([
    { id: 'near', label: 'within 2 steps of Fima', action: { kind: 'set-near', near: null } },
  ]);
  expect(words(captionParts(NEAR, PATH_NETWORK))).toContain(
    'between actors and missions, within 2 steps of Fima; marks',
  );
  expect(words(shortCaptionParts(NEAR, PATH_NETWORK))).toMatch(/, within 2 steps of Fima$/);
  expect(words(captionParts(INITIAL_STATE, PATH_NETWORK))).not.toContain('within');
  expect(isFiltered(NEAR)).toBe(true);
  expect(reduce(NEAR, { kind: 'clear-filters' })).toEqual(INITIAL_STATE);
});

test('the view, its headline and its figures are those of the neighbourhood', () => {
  const analysis = analyse(PATH_NETWORK, NEAR, NEAR);
  expect(analysis.view.entities).toHaveLength(5);
  expect(headlineOf(analysis)).toBe('Within 2 steps of Fima: who works with whom in space');
  expect(analysis.metrics.graph.csr.order).toBe(5);
  const card = computationCard(analysis, metricOf('degree')!);
  expect(card.find(({ term }) => term === 'Graph')?.text).toContain('within 2 steps of Fima');
  const counts = facetCounts(PATH_NETWORK, analysis.query, analysis.near, analysis.without);
  expect(counts.families.get('country')).toBe(4);
  expect(facetCounts(PATH_NETWORK, analysis.query).families.get('country')).toBe(7);
});

test('everybody keeps their place', () => {
  const derive = createPipeline();
  const plate = { width: 900, height: 600 };
  const all = derive(PATH_NETWORK, INITIAL_STATE, plate).scene.nodes;
  const near = derive(PATH_NETWORK, NEAR, plate).scene.nodes;
  const places = new Map(all.map(({ id, x, y }) => [id, `${x} ${y}`]));
  expect(near).toHaveLength(5);
  for (const { id, x, y } of near) expect(`${x} ${y}`).toBe(places.get(id));
});

test('around nobody in view there is nothing to show, and a way out', () => {
  const lost: ViewState = { ...INITIAL_STATE, near: { id: 'country:ii', steps: 1 } };
  const empty = emptyView(analyse(PATH_NETWORK, lost, lost));
  expect(empty?.message).toBe('No tie of this view is within 1 step of Ides.');
  expect(empty?.loosenings[0]?.action).toEqual({ kind: 'set-near', near: null });
});

test('choosing ends opens the panel; nobody stands twice', () => {
  const selected: ViewState = { ...INITIAL_STATE, selection: { kind: 'entity', id: 'country:aa' } };
  const opened = reduce(selected, {
    kind: 'set-paths',
    paths: { from: 'country:aa', to: null, also: ['country:bb', 'country:cc', 'country:bb'] },
  });
  expect(opened).toMatchObject({ panel: 'paths', selection: null });
  expect(opened.paths.also).toEqual(['country:bb', 'country:cc']);
  const closed = reduce(opened, { kind: 'set-paths', paths: { to: 'country:cc' } });
  expect(closed.paths).toEqual({
    ...NO_PATHS,
    from: 'country:aa',
    to: 'country:cc',
    also: ['country:bb'],
  });
  expect(isNavigation({ kind: 'set-paths', paths: {} })).toBe(true);
  expect(isNavigation({ kind: 'set-near', near: null })).toBe(true);
});

test('a link holds both; what the data does not know is left out and named', () => {
  const link =
    'panel=paths&near=country:ff.2&path=country:aa|country:zz|country:bb|country:yy.compare';
  const { state, problems } = fitToData(decodeView(link), PATH_NETWORK);
  expect(state.near).toEqual({ id: 'country:ff', steps: 2 });
  expect(state.paths).toEqual({
    from: 'country:aa',
    to: null,
    also: ['country:bb'],
    show: 'compare',
  });
  expect(problems).toEqual(['On a path, but not in this data: country:zz, country:yy.']);
  const lost = fitToData(decodeView('near=country:zz.1'), PATH_NETWORK);
  expect(lost.state).toEqual(INITIAL_STATE);
  expect(lost.problems).toHaveLength(1);
});

test.each([
  'near=country:fr',
  'near=country:fr.4',
  'near=country:fr.1.1',
  'near=__proto__.1',
  'near=.2',
  'path=country:fr',
  'path=country:fr|<script>',
  'path=country:fr|country:pk.longest',
  'path=country:fr|country:pk|',
  'path=country:fr|country:pk.threads.threads',
  `path=${'country:fr|'.repeat(200)}country:pk`,
])('%s is no neighbourhood and no path', (link) => {
  const { state, problems } = decodeView(link);
  expect(state).toEqual(INITIAL_STATE);
  expect(problems).toHaveLength(1);
});
