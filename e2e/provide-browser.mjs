/** Finds a Chromium that starts or installs one: the step of the test command before the browser tests. */
import { existsSync } from 'node:fs';
import { installedBrowsers, isRoot } from './browser.mjs';
import { runCommand } from '../tests/command.mjs';

/**
 * @typedef {object} Machine
 * @property {boolean} root whether packages of the system may be installed
 * @property {boolean} debian whether `apt-get` is there
 */

/**
 * @typedef {object} Attempt one way to install a browser
 * @property {string} name as a reader would type it
 * @property {readonly [string, ...string[]]} command
 * @property {number} seconds after which it is given up
 * @property {(machine: Machine) => boolean} applies
 */

/** @type {readonly Attempt[]} in the order they are tried, until one leaves a browser that starts */
export const attempts = [
  {
    name: 'npx playwright install --with-deps chromium',
    command: ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
    seconds: 60,
    applies: () => true,
  },
  {
    // Without root the line above stops at the system's libraries, which may be there already.
    name: 'npx playwright install chromium',
    command: ['npx', 'playwright', 'install', 'chromium'],
    seconds: 60,
    applies: ({ root }) => !root,
  },
  {
    // The first command mends what an attempt given up half-way may have left.
    name: 'apt-get install chromium',
    command: [
      'sh',
      '-c',
      'dpkg --configure -a; apt-get update && apt-get install -y -o DPkg::Lock::Timeout=60 chromium',
    ],
    seconds: 300,
    applies: ({ root, debian }) => root && debian,
  },
];

/** What is left to do by hand when nothing worked. */
export const advice = `No Chromium was found, and none could be installed. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium     (any system Playwright knows)
  sudo apt-get install chromium                   (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chromium npm test        (a browser that is installed elsewhere)`;

/**
 * @typedef {object} Probes what the search may ask of the machine and do to it
 * @property {() => Promise<readonly string[]>} installed browsers that may be run, best first
 * @property {(browser: string) => Promise<boolean>} starts whether a browser really runs here
 * @property {(command: Attempt['command'], seconds: number) => Promise<boolean>} run
 * @property {Machine} machine
 * @property {(line: string) => void} say
 */

/**
 * The first browser that starts: one that is there, else the one the first successful attempt
 * brings. What an attempt reports of itself does not count, only whether a browser starts after it.
 *
 * @param {Probes} probes
 * @returns {Promise<string | undefined>} its path; `undefined` after every attempt failed
 */
export async function provideBrowser({ installed, starts, run, machine, say }) {
  const search = async () => {
    for (const browser of await installed()) if (await starts(browser)) return browser;
    return undefined;
  };
  const present = await search();
  if (present !== undefined) return present;
  for (const { name, command, seconds } of attempts.filter(({ applies }) => applies(machine))) {
    say(`No browser yet: trying ${name} (given up after ${seconds} s)`);
    await run(command, seconds);
    const browser = await search();
    if (browser !== undefined) return browser;
  }
  say(advice);
  return undefined;
}

/** @returns {Promise<string | undefined>} {@link provideBrowser} on this machine */
export function provideBrowserHere() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return provideBrowser({
    installed: installedBrowsers,
    starts: async (browser) =>
      (await runCommand([browser, '--version'], { seconds: 20, quiet: true })).ok,
    run: async (command, seconds) => (await runCommand(command, { seconds, environment })).ok,
    machine: { root: isRoot(), debian: existsSync('/usr/bin/apt-get') },
    say: console.log,
  });
}
