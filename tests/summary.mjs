/** What `npm test` says at its end. */

/**
 * @typedef {object} Counts tests
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @typedef {object} PartResult
 * @property {string} name
 * @property {'ok' | 'failed' | 'not run' | 'left out'} outcome `not run`: what it needs has failed;
 *   `left out`: there is nothing for it to do here
 * @property {number} seconds
 * @property {Counts} counts
 * @property {string} [note]
 */

/**
 * The tests of one part. Without a report, or where a part fails though no test did (a file that
 * cannot be read, a server that does not start), the part itself counts as one test.
 *
 * @param {boolean} ok whether the part's command succeeded
 * @param {'vitest' | 'playwright' | undefined} reporter
 * @param {any} report parsed; `undefined` where none was written
 * @returns {Counts}
 */
export function countTests(ok, reporter, report) {
  const counts = readCounts(reporter, report);
  if (!ok && counts.failed === 0) return { ...counts, failed: 1 };
  if (ok && reporter === undefined) return { ...counts, passed: 1 };
  return counts;
}

/**
 * @param {'vitest' | 'playwright' | undefined} reporter
 * @param {any} report
 * @returns {Counts}
 */
function readCounts(reporter, report) {
  if (reporter === 'vitest' && report !== undefined) {
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  }
  if (reporter === 'playwright' && report !== undefined) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return { passed: 0, failed: 0, skipped: 0 };
}

/** The engines that foreign pages are tried in, by their names in Playwright's configuration. */
export const ENGINES = ['chromium', 'firefox-esr', 'webkitgtk'];

/**
 * Which engines a run of the end-to-end tests did without, in words.
 *
 * @param {any} report Playwright's, parsed; `undefined` where none was written
 * @returns {string | undefined} `undefined` where all ran
 */
export function enginesLeftOut(report) {
  if (report === undefined) return undefined;
  /** @type {readonly { name: string }[]} */
  const projects = report.config?.projects ?? [];
  const left = ENGINES.filter((engine) => projects.every(({ name }) => name !== engine));
  return left.length === 0
    ? undefined
    : `skipped, not installed: ${left.join(', ')} (npm run test:engines asks for all)`;
}

/**
 * @param {readonly PartResult[]} results
 * @returns {boolean} whether nothing failed and nothing had to be given up
 */
export function allWell(results) {
  return results.every(({ outcome }) => outcome === 'ok' || outcome === 'left out');
}

/**
 * One line per part, then the sum of all tests alone on the last line. A part that could not run
 * counts as one failure, so that the sum and the exit status never disagree.
 *
 * @param {readonly PartResult[]} results
 * @returns {string} lines without a final line feed
 */
export function summarise(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, outcome, seconds, note }) =>
    `${outcome.padEnd(8)}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${note ?? ''}`.trimEnd(),
  );
  const total = results.reduce(
    (sum, { counts }) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  return [...lines, '', `${total.passed} passed, ${total.failed} failed${skipped}`].join('\n');
}
