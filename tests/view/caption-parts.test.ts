import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { captionParts, shortCaptionParts, type CaptionPart } from '../../src/view/caption-parts.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';

const MISSIONS = KINDS.filter((kind) => kind.group === 'missions').map((kind) => kind.id);

const read = (parts: readonly CaptionPart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.changed ? `*${part.words}*` : `[${part.words}]`;
    })
    .join('');
const long = (state: Partial<ViewState> = {}): string =>
  read(captionParts({ ...INITIAL_STATE, ...state }, 14));
const short = (state: Partial<ViewState> = {}): string =>
  read(shortCaptionParts({ ...INITIAL_STATE, ...state }, 14));

describe('the sentence', () => {
  test('of the first view', () => {
    expect(long()).toBe(
      'Showing [ties of every kind], of [any status], in [all documents], between ' +
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
    [{ documents: ['a'] }, 'in *one document*'],
    [{ documents: ['a', 'b'] }, 'in *2 of 14 documents*'],
    [{ level: 'actors' }, 'between *actors*'],
    [{ families: ['country', 'mission'] }, 'between *countries and missions*'],
    [{ unnamed: true }, 'between *actors, missions and unnamed groups*'],
    [{ metric: 'betweenness' }, 'by *betweenness*.'],
  ] as const)('says %o', (state, words) => expect(long(state)).toContain(words));

  test('marks only what the reader changed', () => {
    expect(long({ kinds: ['talks'] }).match(/\*[^*]+\*/g)).toEqual(['*talks*']);
  });
});

describe('the short sentence', () => {
  test.each([
    [{ kinds: ['talks'], statuses: ['active'] }, '*Talks, status under way*'],
    [{ statuses: ['active'] }, '*Every tie, status under way*'],
    [{ metric: 'betweenness' }, '*actors and missions by betweenness*'],
  ] as const)('says %o', (state, words) => expect(short(state)).toContain(words));

  test('reaches every topic that the long one does', () => {
    const topics = (parts: readonly CaptionPart[]): string[] =>
      parts.flatMap((part) => (part.kind === 'control' ? [...part.topics] : [])).sort();
    expect(topics(shortCaptionParts(INITIAL_STATE, 1))).toEqual(
      topics(captionParts(INITIAL_STATE, 1)),
    );
  });
});
