/**
 * `npm run test:engines`, after a build: the tests of foreign pages in all three engines. Installs what is
 * missing where it may, and fails where an engine is still not there: nothing is skipped.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../../src/app/scripts/npm.mjs';
import { runCommand } from '../../tests/command.mjs';
import { ENGINES } from '../../tests/summary.mjs';
import { isRoot } from '../browser.mjs';
import { provideBrowserHere } from '../provide-browser.mjs';

/** What Debian calls the two engines, and the screen that WebKitGTK draws on. */
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'];

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const chromium = await provideBrowserHere();
if (chromium !== undefined) process.env['CHROMIUM_PATH'] = chromium;
if (isRoot() && existsSync('/usr/bin/apt-get')) {
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  await runCommand(['sh', '-c', install], {
    seconds: 900,
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
// Playwright refuses a project that is not in its configuration: an engine that is not installed.
const projects = ENGINES.map((name) => `--project=${name}`);
const tests = npmCommand(['run', '--silent', 'e2e', '--', 'engines/', ...projects]);
const { ok } = await runCommand(tests, { seconds: 3600 });
if (!ok) console.error(`Engines that are missing: apt-get install ${packages.join(' ')}`);
process.exitCode = ok ? 0 : 1;
