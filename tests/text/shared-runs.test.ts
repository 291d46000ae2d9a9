import { describe, expect, test } from 'vitest';
import { sharedRunFinder } from '../../src/text/shared-runs.ts';

const NAMES = ['Arda Space Office', 'Arda', 'Probe-7', '北方航天中心', 'ASO'];
const DOCUMENTS = new Map([
  ['gazette', 'The Arda Space Office said that one small probe would fly before winter came.'],
  ['herald', '两国代表在海边小城讨论了共同研制探测器的计划，北方航天中心也派人参加。'],
]);
const find = sharedRunFinder(DOCUMENTS, NAMES);

describe('words', () => {
  test('eight in a row are found, seven are not', () => {
    expect(find('They said that one small probe would fly, maybe.')).toEqual([]);
    expect(find('He said that one small probe would fly before the rain.')).toEqual([
      { document: 'gazette', words: 'said that one small probe would fly before' },
    ]);
  });

  test('a longer run is one run', () => {
    const [run, ...more] = find('It said that one small probe would fly before winter came again.');
    expect(run?.words).toBe('said that one small probe would fly before winter came');
    expect(more).toEqual([]);
  });

  test('case, punctuation, line ends and typesetting do not hide a run', () => {
    expect(find('"SAID — that\n * one (small) “probe” would,\tfly: before"')).toHaveLength(1);
  });

  test('a genitive s is no word', () => {
    const finder = sharedRunFinder(new Map([['d', "one two three's four five six seven"]]), []);
    expect(finder("one two three's four five six seven")).toEqual([]);
  });
});

describe('Han characters', () => {
  test('fourteen in a row are found, thirteen are not', () => {
    const run = '代表在海边小城讨论了共同研制';
    expect([...run]).toHaveLength(14);
    expect(find(`今天${run}了吗`)).toMatchObject([{ document: 'herald' }]);
    expect(find(`今天${run.slice(1)}了吗`)).toEqual([]);
  });

  test('punctuation does not hide a run', () => {
    expect(find('代表在海边，小城讨论了；共同研制')).toHaveLength(1);
  });
});

describe('names', () => {
  test('a name interrupts a run on either side', () => {
    const text = 'one two three four Arda five six seven eight';
    expect(sharedRunFinder(new Map([['d', text]]), NAMES)(text)).toEqual([]);
    expect(sharedRunFinder(new Map([['d', text]]), [])(text)).toHaveLength(1);
  });

  test('the longest name is taken, and only as whole words', () => {
    const text = 'We met the Arda Space Office staff and ASO people';
    const finder = sharedRunFinder(new Map([['d', text]]), NAMES);
    expect(finder(text)).toEqual([]);
    const after = 'one two Arda Space Office three four five six seven eight';
    expect(sharedRunFinder(new Map([['d', after]]), NAMES.toReversed())(after)).toEqual([]);
    expect(sharedRunFinder(new Map([['d', after]]), ['Arda'])(after)).toHaveLength(1);
    const within = 'Ardanians and Probe makers of our town sing very loud songs';
    expect(sharedRunFinder(new Map([['d', within]]), NAMES)(within)).toHaveLength(1);
  });

  test('a list of long names in a row is no run', () => {
    const names = '北方航天中心'.repeat(4);
    expect(sharedRunFinder(new Map([['d', names]]), NAMES)(names)).toEqual([]);
  });
});
