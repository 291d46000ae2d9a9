/** What `npm test` runs. Another part is one more line here. */
import { existsSync } from 'node:fs';

/**
 * @typedef {object} Part
 * @property {string} name as the summary shows it
 * @property {string} [script] a script of package.json; a part without one finds the browser
 * @property {readonly string[]} [args] given to the script
 * @property {readonly string[]} [needs] names of parts without which this one cannot run
 * @property {'vitest' | 'playwright'} [reporter] whose report counts its tests; default: one check
 * @property {string} [report] where that report is written
 * @property {string} [onlyIf] a folder or file without which there is nothing to do
 */

const documents = '../shared/documents';
const unitReport = '.cache/reports/node.json';
const browserReport = '.cache/reports/browser.json';

/** @param {string} report */
const vitestReport = (report) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
];

/** @type {readonly Part[]} */
export const parts = [
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'types', script: 'types' },
  { name: 'unused code', script: 'knip' },
  {
    name: 'node tests',
    script: 'test:unit',
    args: vitestReport(unitReport),
    reporter: 'vitest',
    report: unitReport,
  },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size', needs: ['build'] },
  { name: 'package', script: 'package', needs: ['build'] },
  { name: 'browser' },
  {
    name: 'browser tests',
    script: 'test:browser',
    args: vitestReport(browserReport),
    needs: ['browser'],
    reporter: 'vitest',
    report: browserReport,
  },
  {
    name: 'end-to-end tests',
    script: 'e2e',
    needs: ['build', 'browser'],
    reporter: 'playwright',
    report: '.cache/reports/e2e.json',
  },
  {
    name: 'verify sources',
    script: 'verify-sources',
    args: [documents],
    needs: ['build'],
    onlyIf: documents,
  },
];

/**
 * Why a part does not run, if it does not.
 *
 * @param {Part} part
 * @param {ReadonlyMap<string, boolean>} outcomes of the parts before it: whether each succeeded
 * @param {(path: string) => boolean} [exists]
 * @returns {{ reason: string, fault: boolean } | undefined} `fault`: something it needs has failed
 */
export function reasonToSkip({ needs = [], onlyIf }, outcomes, exists = existsSync) {
  if (onlyIf !== undefined && !exists(onlyIf)) return { reason: `no ${onlyIf}`, fault: false };
  const failed = needs.filter((name) => outcomes.get(name) !== true);
  if (failed.length > 0) return { reason: `needs ${failed.join(' and ')}`, fault: true };
  return undefined;
}
