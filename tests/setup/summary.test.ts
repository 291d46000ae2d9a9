import { describe, expect, test } from 'vitest';
import { allWell, countTests, enginesLeftOut, summarise } from '../summary.mjs';

describe('counting', () => {
  test('a part without a report is one test', () => {
    expect(countTests(true, undefined, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countTests(false, undefined, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('Vitest’s report', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countTests(false, 'vitest', report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('Playwright’s report', () => {
    const report = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 3 } };
    expect(countTests(true, 'playwright', report)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  test('a run that failed without a failing test is one failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
    expect(countTests(false, 'vitest', report)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countTests(false, 'playwright', undefined)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});

test('[XBR] 112 engines that a run did without are named', () => {
  const report = (...names: string[]): object => ({
    config: { projects: names.map((name) => ({ name })) },
  });
  expect(enginesLeftOut(report('chromium'))).toContain('firefox-esr, webkitgtk');
  expect(enginesLeftOut(report('chromium', 'webkitgtk'))).toMatch(/: firefox-esr \(/);
  expect(enginesLeftOut(report('chromium', 'firefox-esr', 'webkitgtk'))).toBeUndefined();
  expect(enginesLeftOut(undefined)).toBeUndefined();
});

const part = (name: string, outcome: 'ok' | 'failed' | 'not run' | 'left out', passed = 1) => ({
  name,
  outcome,
  seconds: 1.25,
  counts: {
    passed: outcome === 'ok' ? passed : 0,
    failed: Number(outcome === 'failed' || outcome === 'not run'),
    skipped: 0,
  },
});

describe('the summary', () => {
  test('ends with the sum of all tests, alone on a line', () => {
    const text = summarise([part('lint', 'ok'), part('node tests', 'ok', 40)]);
    expect(text.split('\n').at(-1)).toBe('41 passed, 0 failed');
  });

  test('has a line for each part', () => {
    const results = [part('lint', 'failed'), { ...part('e2e', 'not run'), note: 'needs build' }];
    expect(summarise(results).split('\n')).toEqual([
      'failed    lint     1.3 s',
      'not run   e2e      1.3 s  needs build',
      '',
      '0 passed, 2 failed',
    ]);
  });

  test('names skipped tests only where there are some', () => {
    const skipping = { ...part('e2e', 'ok'), counts: { passed: 2, failed: 0, skipped: 3 } };
    expect(summarise([skipping]).split('\n').at(-1)).toBe('2 passed, 0 failed, 3 skipped');
  });

  test.each([
    ['ok', true],
    ['left out', true],
    ['failed', false],
    ['not run', false],
  ] as const)('a part that is %s: all is well %s', (outcome, well) => {
    expect(allWell([part('lint', 'ok'), part('x', outcome)])).toBe(well);
  });
});
