import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds/registry.ts';
import {
  captionParts,
  shortCaptionParts,
  viewSentence,
  type CaptionPart,
} from '../../src/view/caption-parts.ts';
import { buildDataset, documentRecord, entity } from '../support/dataset-builder.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';

const MISSIONS = KINDS.filter((kind) => kind.group === 'missions').map((kind) => kind.id);

const DATASET = buildDataset({
  entities: ['cn', 'fr', 'de', 'jp']
    .map((code) => entity(`country:${code}`, code.toUpperCase()))
    .concat(entity('mission:lyra', 'Lyra')),
  documents: Array.from({ length: 14 }, (_, i) => documentRecord(`d${i}`)),
});

const read = (parts: readonly CaptionPart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.changed ? `*${part.words}*` : `[${part.words}]`;
    })
    .join('');
const long = (state: Partial<ViewState> = {}): string =>
  read(captionParts({ ...INITIAL_STATE, ...state }, DATASET));
const short = (state: Partial<ViewState> = {}): string =>
  read(shortCaptionParts({ ...INITIAL_STATE, ...state }, DATASET));

describe('the sentence', () => {
  test('of the first view', () => {
    expect(long()).toBe(
      'Showing [ties of every kind], of [any status], [at any time], in [all documents], between ' +
        '[actors and missions]; marks sized by [number of ties].',
    );
    expect(short()).toBe('[Every tie], [all documents], [actors and missions]');
  });

  test.each([
    [{ kinds: ['sample_loan'] }, '*sample loans*'],
    [{ kinds: ['sample_loan', 'talks'] }, '*sample loans and talks*'],
    [{ kinds: ['sample_loan', 'talks', 'mou'] }, '*ties of 3 kinds*'],
    [{ kinds: MISSIONS }, '*missions and hardware*'],
    [{ otherDomains: true }, '*ties of every kind, also outside space*'],
    [{ statuses: ['completed', 'active'] }, 'of *status done or under way*'],
    [{ statuses: ['unknown'] }, 'of *status not stated*'],
    [{ statuses: ['completed', 'active', 'signed'] }, 'of *3 statuses*'],
    [
      { asOf: '2024-06-24', knownOn: '2025-04-25' },
      ', *by 24 June 2024, as known on 25 April 2025*,',
    ],
    [{ undated: false }, ', *at any time, dated statements only*,'],
    [{ reading: 'in-force' }, ', [at any time],'],
    [{ documents: ['a'] }, 'in *one document*'],
    [{ documents: ['a', 'b'] }, 'in *2 of 14 documents*'],
    [{ level: 'actors' }, 'between *actors*'],
    [{ families: ['country', 'mission'] }, 'between *countries and missions*'],
    [{ unnamed: true }, 'between *actors, missions and unnamed groups*'],
    [{ metric: 'betweenness' }, 'by *betweenness*.'],
    [{ metric: 'betweenness', weighted: true }, 'by *betweenness, ties weighted*.'],
    [{ weighted: true }, 'by [number of ties].'],
    [{ color: 'betweenness' }, 'by *number of ties, coloured by betweenness*.'],
    [{ without: ['country:cn'] }, 'by [number of ties], *without CN*.'],
    [{ without: ['country:cn', 'country:fr'] }, '*without CN and FR*.'],
    [
      { without: ['country:cn', 'country:de', 'country:fr', 'country:jp'] },
      '*without 4 entities*.',
    ],
    [{ bipartite: true }, 'between *actors and missions, not among either*'],
    [{ bipartite: true, level: 'actors' }, 'between *actors*'],
  ] as const)('says %o', (state, words) => expect(long(state)).toContain(words));

  test('marks only what the reader changed', () => {
    expect(long({ kinds: ['talks'] }).match(/\*[^*]+\*/g)).toEqual(['*talks*']);
  });
});

describe('the short sentence', () => {
  test.each([
    [{ kinds: ['talks'], statuses: ['active'] }, '*Talks, status under way*'],
    [{ statuses: ['active'] }, '*Every tie, status under way*'],
    [{ asOf: '2024-12-31' }, '*all documents, by the end of 2024*'],
    [{ metric: 'betweenness' }, '*actors and missions by betweenness*'],
    [{ layout: 'grid' }, '[actors and missions], *drawn as a list*'],
    [
      { metric: 'betweenness', layout: 'concentric' },
      '*actors and missions by betweenness*, *drawn as rings by betweenness*',
    ],
  ] as const)('says %o', (state, words) => expect(short(state)).toContain(words));

  test('reaches every topic that the long one does', () => {
    const topics = (parts: readonly CaptionPart[]): string[] =>
      parts.flatMap((part) => (part.kind === 'control' ? [...part.topics] : [])).sort();
    const state = { ...INITIAL_STATE, without: ['country:cn'], layout: 'grid' } as const;
    expect(topics(shortCaptionParts(state, DATASET))).toEqual(topics(captionParts(state, DATASET)));
  });
});

describe('the sentence without controls', () => {
  const plain = (state: Partial<ViewState> = {}): string =>
    viewSentence({ ...INITIAL_STATE, ...state }, DATASET);

  test('leaves out what goes without saying', () => {
    expect(plain()).toBe('Ties between actors and missions; marks sized by number of ties.');
  });

  test('calls those who are all of one family by its name, until the reader says whom to show', () => {
    const alike = { ...DATASET, entities: new Map([...DATASET.entities].slice(0, 4)) };
    expect(viewSentence(INITIAL_STATE, alike)).toMatch(/^Ties between countries;/);
    const actors = { ...INITIAL_STATE, level: 'actors' } as const;
    expect(viewSentence(actors, alike)).toMatch(/^Ties between actors;/);
  });

  test.each([
    [{ kinds: ['sample_loan'] }, 'Sample loans between actors and missions;'],
    [{ statuses: ['active'] }, 'Ties, of status under way, between actors'],
    [{ asOf: '2024-12-31' }, 'Ties, by the end of 2024, between actors'],
    [{ documents: ['a', 'b'] }, 'Ties, in 2 of 14 documents, between actors'],
    [{ otherDomains: true }, 'Ties, also outside space, between actors and missions'],
    [{ near: { id: 'country:fr', steps: 2 } }, 'missions, within 2 steps of FR; marks'],
    [{ layout: 'grid' }, 'number of ties, drawn as a list.'],
    [{ without: ['country:cn'] }, 'number of ties, without CN.'],
  ] as const)('says all of %o that narrows the view', (state, words) => {
    expect(plain(state)).toContain(words);
  });
});
