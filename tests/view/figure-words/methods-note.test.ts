import { expect, test } from 'vitest';
import { analyse } from '../../../src/view/analysis.ts';
import { methodsNote } from '../../../src/view/figure-words/methods-note.ts';
import type { PictureId } from '../../../src/view/figure-choices.ts';
import { INITIAL_STATE, type ViewState } from '../../../src/view/state.ts';
import { starNetwork } from '../../support/star-network.ts';

const STAR = { ...starNetwork(), hash: `sha256:${'ab'.repeat(32)}`, licence: 'CC-BY-4.0' };
const noteFor = (state: Partial<ViewState> = {}, picture: PictureId = 'graph'): string => {
  const figure = { ...INITIAL_STATE.figure, picture };
  const all = { ...INITIAL_STATE, ...state, figure };
  return methodsNote(analyse(STAR, all, all), all, { date: '2025-11-20', software: '1.2.3' });
};

test('one paragraph: data, day, documents, filters, graph, weights, metric, source, places, software', () => {
  expect(noteFor()).toBe(
    [
      `Data: China’s partners in space, version 1.0.0 (SHA-256 ${'ab'.repeat(32)}), CC-BY-4.0, as of 20 November 2025.`,
      '7 entities and 9 ties from 7 statements in 3 of 4 documents.',
      'Nothing was filtered.',
      'Graph: actors and missions; 7 entities, 8 ties, no direction.',
      'Weights: none; every tie counts the same.',
      'Left out: 1 tie that only says who runs or contains what; unnamed groups and regions, always.',
      'Size: number of ties, how many others an entity has a tie with.',
      'Scale: a plain count.',
      'Source: Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
      'Places: stress lowered by stochastic gradient descent (Zheng, Pawar and Goodman 2019, IEEE TVCG 25), then overlaps removed; the same places at each run.',
      'Made with cooperation-graph 1.2.3.',
    ].join(' '),
  );
});

test('names every metric once, by what it stands for', () => {
  const note = noteFor({
    metric: 'betweenness',
    color: 'community',
    hulls: true,
    layout: 'community',
  });
  expect(note).toContain('Size: betweenness, the share of shortest paths');
  expect(note).toContain('Colour: community, ');
  expect(note).not.toContain('Areas:');
  expect(note).toContain('Places: communities apart');
  expect(note.match(/Blondel/g)).toHaveLength(1);
});

test('says level, projection, weights, policy, filters, exclusions and marks moved by hand', () => {
  const note = noteFor({
    metric: 'betweenness',
    weighted: true,
    policy: 'latest',
    without: ['country:cn'],
    statuses: ['planned', 'agreed'],
    pins: [{ id: 'country:fr', x: 0.5, y: 0.5 }],
  });
  expect(note).toContain('Filters: planned; agreed; the latest where they disagree.');
  expect(note).toContain('Weights: a tie is 1 / strength long');
  expect(note).toContain(
    'Readings: where documents disagree, the reading of the document published last',
  );
  expect(note).toContain('Left out: China; ');
  expect(note).toContain('; 1 mark moved by hand.');
  const shared = noteFor({ level: 'actors', projection: 'newman', metric: 'strength' });
  expect(shared).toContain('Graph: actors, tied where they share a mission;');
  expect(shared).toContain('(Newman 2001)');
});

test('other pictures say their own', () => {
  expect(noteFor({}, 'ranking')).toContain('Order: number of ties, ');
  expect(noteFor({}, 'ranking')).not.toContain('Places:');
  const timeline = noteFor({}, 'timeline');
  expect(timeline).toContain(
    '8 statements; 7 entities and 9 ties from 7 statements in 3 of 4 documents.',
  );
  expect(timeline).not.toContain('Weights');
});
