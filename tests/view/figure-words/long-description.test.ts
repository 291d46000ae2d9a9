import { expect, test } from 'vitest';
import { analyse } from '../../../src/view/analysis.ts';
import { longDescription } from '../../../src/view/figure-words/long-description.ts';
import { FIGURE_LIMITS, type PictureId } from '../../../src/view/figure-choices.ts';
import { INITIAL_STATE, type ViewState } from '../../../src/view/state.ts';
import { DATASET } from '../../support/bundled-dataset.ts';
import { starNetwork } from '../../support/star-network.ts';

const describeView = (
  state: Partial<ViewState> = {},
  picture: PictureId = 'graph',
  dataset = starNetwork(),
): readonly string[] => {
  const figure = { ...INITIAL_STATE.figure, picture };
  const all = { ...INITIAL_STATE, ...state, figure };
  return longDescription(analyse(dataset, all, all), all).split('\n');
};

test('a paragraph each: what it is, who stands out, lines, filters, disagreements, sources', () => {
  expect(describeView()).toEqual([
    'China’s partners in space, and what they work on. A network of 7 entities and 9 ties, from 7 statements in 3 documents. The marks are 4 countries, 1 organisation and 2 missions, sized by number of ties.',
    'Leaving out who runs or contains what, all 7 hang together. China has the most ties, 5; France has 3 and CNSA 2. Most shortest paths between others run through China, France and Germany. Without China, 2 others would be cut off.',
    'Of 8 ties of cooperation, 3 are done or under way, 4 agreed or planned and 1 invited or in talks. 1 rests on two or more independent sources, the others on a single one. 1 tie only says who runs or contains what.',
    'The view shows ties of every kind, of any status, at any time, in all documents, between actors and missions. 1 more statement draws no tie here: it speaks of unnamed groups, names one side only, or denies. Unnamed groups are not drawn.',
    'Documents disagree about 1 question. Chang’e-8: around 2029, or by spring 2028?',
    'Sources: 3 documents by 3 publishers, published from July 2024 to June 2025. 2 of the 3 are by state media of China: the graph mostly shows what one side reports. 1 is a copy of an agency’s text; all copies of one agency count as one source, which leaves 2 named sources.',
  ]);
});

test('tells whom the reader took out, and what falls apart', () => {
  const [, leaders, , filters] = describeView({ without: ['country:cn'] });
  expect(leaders).toBe(
    'Leaving out China and who runs or contains what, they fall into 3 parts, the largest with 4 of 6; 2 stand alone. CNSA and France have the most ties, 2 each; Germany has 1. Most shortest paths between others run through CNSA and France. Without CNSA, 1 other would be cut off; without France, 1.',
  );
  expect(filters).toContain('Taken out of the figures: China.');
});

test('tells filters, date and what is set aside', () => {
  const [, , , filters] = describeView({
    kinds: ['joint_mission'],
    asOf: '2025-12-31',
    policy: 'latest',
  });
  expect(filters).toMatch(
    /^The view shows joint missions, of any status, by the end of 2025, in all documents, the latest where they disagree, between actors and missions\./,
  );
  expect(filters).toContain('2 statements of other readings are set aside.');
});

test('of unnamed groups and shared missions', () => {
  expect(describeView({ unnamed: true })[0]).toContain('1 unnamed group or region');
  const shared = describeView({ level: 'actors', projection: 'count' });
  expect(shared[2]).toBe('1 tie says that its ends share a mission.');
});

test('names the parts of other pictures', () => {
  expect(describeView({}, 'matrix')[0]).toContain('A matrix of 7 entities and 9 ties');
  expect(describeView({}, 'ranking')[0]).toContain(
    'A ranking of 7 entities by number of ties, in a network of 7 entities and 9 ties, from 7 statements in 3 documents. Number of ties: how many others an entity has a tie with. China leads with 5',
  );
  expect(describeView({}, 'timeline', DATASET)[0]).toMatch(
    /A timeline of \d+ statements from \d+ to \d+, in a row for each group of kinds\./,
  );
});

test('of an empty view says so in one paragraph', () => {
  expect(describeView({ kinds: ['mou'] })).toEqual([
    'An empty network. No statement about memoranda of understanding gives a tie between actors and missions. The view shows memoranda of understanding, of any status, at any time, in all documents, between actors and missions.',
  ]);
});

test('of the bundled dataset fits a link and names who matters', () => {
  const paragraphs = describeView({}, 'graph', DATASET);
  expect(paragraphs).toHaveLength(6);
  expect(paragraphs.join('\n').length).toBeLessThanOrEqual(FIGURE_LIMITS.description);
  expect(paragraphs[1]).toMatch(/China has the most ties/);
});
