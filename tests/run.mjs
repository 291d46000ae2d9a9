/** `npm test`: every part, one after the other, and one summary. A failing part stops only those that need it. */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideBrowserHere } from '../e2e/provide-browser.mjs';
import { npmCommand } from '../src/app/scripts/npm.mjs';
import { runCommand } from './command.mjs';
import { parts, reasonToSkip } from './parts.mjs';
import { allWell, countTests, enginesLeftOut, summarise } from './summary.mjs';

/** No part takes as long, unless it hangs. Seconds. */
const partLimit = 20 * 60;

/** @typedef {import('./parts.mjs').Part} Part */
/** @typedef {import('./summary.mjs').PartResult} PartResult */

/**
 * @param {Part} part
 * @param {ReadonlyMap<string, boolean>} outcomes of the parts before it
 * @returns {Promise<PartResult>}
 */
async function runPart(part, outcomes) {
  const { name, reporter, report } = part;
  const skip = reasonToSkip(part, outcomes);
  if (skip !== undefined) {
    return {
      name,
      outcome: skip.fault ? 'not run' : 'left out',
      seconds: 0,
      counts: { passed: 0, failed: skip.fault ? 1 : 0, skipped: 0 },
      note: skip.reason,
    };
  }
  console.log(`\n── ${name}`);
  if (report !== undefined) rmSync(report, { force: true });
  const start = performance.now();
  const { ok, note: ending } =
    part.script === undefined ? await findBrowser() : await runScript(part);
  const written = report === undefined ? undefined : readReport(report);
  const counts = countTests(ok, reporter, written);
  const note = ending ?? (reporter === 'playwright' ? enginesLeftOut(written) : undefined);
  const seconds = (performance.now() - start) / 1000;
  return {
    name,
    outcome: ok ? 'ok' : 'failed',
    seconds,
    counts,
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * @param {Part} part
 * @returns {Promise<{ ok: boolean, note?: string }>}
 */
async function runScript({ script = '', args = [] }) {
  const command = npmCommand(['run', '--silent', script, '--', ...args]);
  const { ok, ending } = await runCommand(command, { seconds: partLimit });
  return ending === 'time' ? { ok, note: `given up after ${partLimit} s` } : { ok };
}

/**
 * The parts that follow are told which browser was found to start.
 *
 * @returns {Promise<{ ok: boolean, note?: string }>}
 */
async function findBrowser() {
  const browser = await provideBrowserHere();
  if (browser === undefined) return { ok: false };
  console.log(browser);
  process.env['CHROMIUM_PATH'] = browser;
  return { ok: true };
}

/**
 * @param {string} path
 * @returns {unknown} `undefined` where the report is missing or broken off
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {PartResult[]} */
const results = [];
/** @type {Map<string, boolean>} */
const outcomes = new Map();
for (const part of parts) {
  const result = await runPart(part, outcomes);
  outcomes.set(part.name, result.outcome === 'ok');
  results.push(result);
}
console.log(`\n── summary\n${summarise(results)}`);
process.exitCode = allWell(results) ? 0 : 1;
