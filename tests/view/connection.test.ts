import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { analyse, type Analysis } from '../../src/view/analysis.ts';
import { commonWords, compare } from '../../src/view/comparison.ts';
import { connectionOf, shownPaths } from '../../src/view/connection.ts';
import { connectionHeading, connectionText } from '../../src/view/connection-text.ts';
import { pathEmphasis } from '../../src/view/path-emphasis.ts';
import { changePaths, NO_PATHS, type PathChoice } from '../../src/view/path-choice.ts';
import { heldWords, stepStatements } from '../../src/view/path-words.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { PATH_NETWORK } from '../support/path-network.ts';

const analysed = (change: Partial<ViewState> = {}): Analysis => {
  const state = { ...INITIAL_STATE, ...change };
  return analyse(PATH_NETWORK, state, state);
};

const choice = (from: string | null, to: string | null, rest: Partial<PathChoice> = {}) =>
  changePaths(NO_PATHS, { from, to, ...rest });

const said = (chosen: PathChoice, analysis = analysed()): string =>
  connectionText(analysis, connectionOf(analysis, chosen), chosen);

describe('what connects two, in words', () => {
  test('how many paths, how long, and how many of them are threads', () => {
    expect(said(choice('country:aa', 'country:ee'))).toBe(
      '3 shortest paths of 2 steps. 2 of them are threads, held together by one document or one mission. The steps of the others come from unrelated sources. That A works with B, and B with C, does not tie A to C.',
    );
    expect(said(choice('country:bb', 'country:ff'))).toMatch(
      /^1 shortest path of 2 steps\. It is a thread: one document/,
    );
    expect(said(choice('country:aa', 'country:ff'))).toMatch(
      /^3 shortest paths of 3 steps\. None is a thread: .*does not tie A to C\.$/,
    );
    expect(said(choice('country:aa', 'country:cc'))).toBe('One step: a tie joins the two.');
  });

  test('threads, or that there is none although there are paths', () => {
    expect(said(choice('country:aa', 'country:ee', { show: 'threads' }))).toMatch(
      /^2 shortest threads of 2 steps\. One document, or one mission, holds all steps of each/,
    );
    expect(said(choice('country:aa', 'country:ff', { show: 'threads' }))).toMatch(
      /^No thread in this view: .*There are paths, from unrelated sources\./,
    );
  });

  test('no path is never said to be no cooperation', () => {
    const words = said(choice('country:aa', 'country:gg'));
    expect(words).toMatch(/^No path in this view from Arda to Gorn\./);
    expect(words).not.toMatch(/cooperat/i);
  });

  test('ends that cannot be looked for', () => {
    expect(said(NO_PATHS)).toMatch(/^Choose two entities/);
    expect(said(choice('country:aa', null))).toMatch(/^Choose two entities/);
    expect(said(choice('country:aa', 'country:aa'))).toBe(
      'Both ends are Arda. Choose another entity.',
    );
    expect(said(choice('country:aa', 'country:ii'))).toBe(
      'This view holds no tie of Ides, so there is no path to look for.',
    );
    const out = analysed({ without: ['country:ee'] });
    expect(said(choice('country:aa', 'country:ee'), out)).toBe(
      'Edra is taken out, so nothing leads there.',
    );
  });

  test('who was not walked through is named', () => {
    const out = analysed({ without: ['country:cc'] });
    expect(said(choice('country:aa', 'country:ee'), out)).toMatch(
      /^2 shortest paths.* Corm is taken out and not walked through\.$/,
    );
  });

  test('the heading names the two', () => {
    const analysis = analysed();
    expect(connectionHeading(analysis, NO_PATHS)).toBe('How two are connected');
    expect(connectionHeading(analysis, choice('country:aa', 'agency:asa'))).toBe(
      'From Arda to ASA',
    );
    expect(
      connectionHeading(analysis, choice('country:aa', 'agency:asa', { show: 'compare' })),
    ).toBe('Arda and ASA');
  });

  test('each path says what holds it together', () => {
    const analysis = analysed();
    const chosen = choice('country:aa', 'country:ee');
    const paths = shownPaths(connectionOf(analysis, chosen), chosen)?.paths ?? [];
    expect(paths.map((path) => heldWords(analysis, path))).toEqual([
      'Thread: all in Gazette, 24 April 2025',
      'No thread: 2 documents, none behind every step',
      'Thread: all about Lyra',
    ]);
    const [first, second] = paths;
    expect(stepStatements(analysis, first!, first!.steps[0]!)).toEqual({
      holding: ['statement:gazette:01'],
      others: ['statement:herald:02'],
    });
    expect(stepStatements(analysis, second!, second!.steps[0]!).others).toEqual([]);
  });
});

describe('what is lit', () => {
  const lit = (change: Partial<ViewState>) => {
    const state: ViewState = { ...INITIAL_STATE, panel: 'paths', ...change };
    const emphasis = pathEmphasis(analysed(change), state);
    return emphasis === null
      ? null
      : { entities: [...emphasis.entities].sort(), ties: emphasis.ties.size };
  };
  const paths = choice('country:aa', 'country:ee');

  test('every path found; the two ends where there is none', () => {
    expect(lit({ paths })).toEqual({
      entities: ['country:aa', 'country:bb', 'country:cc', 'country:ee', 'mission:lyra'],
      ties: 6,
    });
    expect(lit({ paths: choice('country:aa', 'country:gg') })).toEqual({
      entities: ['country:aa', 'country:gg'],
      ties: 0,
    });
    expect(lit({ paths: changePaths(paths, { show: 'threads' }) })?.entities).not.toContain(
      'country:bb',
    );
  });

  test('side by side: the two, their partners in common, and the ties to these', () => {
    expect(lit({ paths: changePaths(paths, { show: 'compare', to: 'country:cc' }) })).toEqual({
      entities: ['country:aa', 'country:cc'],
      ties: 1,
    });
  });

  test('nothing while something is selected, another panel open, or an end missing', () => {
    expect(lit({ paths, selection: { kind: 'entity', id: 'country:aa' } })).toBeNull();
    expect(lit({ paths, panel: 'ranking' })).toBeNull();
    expect(lit({ paths: choice('country:aa', null) })).toBeNull();
    expect(lit({ paths: choice('country:aa', 'country:ii') })).toBeNull();
  });
});

describe('two side by side', () => {
  const { entities } = PATH_NETWORK;
  const pair = [entities.get('country:aa')!, entities.get('country:ee')!] as const;
  const analysis = analyse(PATH_NETWORK, DEFAULT_QUERY);
  const shown = compare(analysis, pair, []);

  test('names, families, ties, statements, documents, dates', () => {
    expect(Object.fromEntries(shown.rows.map(({ term, values }) => [term, values]))).toMatchObject({
      Name: ['Arda', 'Edra'],
      Also: ['阿国', '–'],
      Family: ['country', 'country'],
      Ties: ['3', '4'],
      'Partners in common': ['3', '3'],
      Statements: ['5', '4'],
      Documents: ['3', '2'],
      'First date': ['2001', '2002'],
      'Last date': ['2006', '2029'],
    });
  });

  test('partners in common and apart, documents that name both, every metric that applies', () => {
    expect(shown.common.map(({ id }) => id)).toEqual(['country:bb', 'country:cc', 'mission:lyra']);
    expect(shown.apart.map((side) => side.map(({ id }) => id))).toEqual([[], ['country:ff']]);
    expect(shown.documents).toEqual(['Title of gazette']);
    expect(shown.metrics.find(({ term }) => term === 'number of ties')?.values).toEqual(['3', '4']);
    expect(shown.metrics.length).toBeGreaterThan(5);
  });

  test('a third entity must share the partners too', () => {
    const { common } = compare(analysis, pair, ['mission:lyra']);
    expect(common).toEqual([]);
    expect(commonWords(analysis, common, ['country:aa', 'country:ee', 'mission:lyra'])).toBe(
      'Arda, Edra and Lyra have no partner in common in this view.',
    );
  });
});
