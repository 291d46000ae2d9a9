/**
 * `npm run engine-limits`: asks the installed engines what they allow, and writes `LIMITS.md`. With `--check`
 * it writes nothing, and fails where the page would be another.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
/** @type {{ module: { engineLimits: typeof import('./limits/main.ts').engineLimits } }} */
const { module } = await runnerImport('./e2e/engines/limits/main.ts', {
  configFile: false,
  logLevel: 'error',
});
const same = await module.engineLimits('e2e/engines/LIMITS.md', values.check);
process.exitCode = same || !values.check ? 0 : 1;
