/**
 * Where the tests find a Chromium, and how they start it. Shared by `vite.config.ts`,
 * `e2e/playwright.config.ts`, the test command and every script that takes a picture.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of a system browser on the PATH, in the order they are tried. */
export const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Where a browser may be: what `CHROMIUM_PATH` names, then Playwright's own, then a system one.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string | undefined} ownBrowser where Playwright keeps its browser, installed or not
 * @returns {string[]} paths, best first; nothing need be there
 */
export function browserCandidates(env, ownBrowser) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    env['CHROMIUM_PATH'],
    ownBrowser,
    ...systemBrowsers.flatMap((name) => folders.map((folder) => join(folder, name))),
  ].flatMap((path) => (path === undefined || path === '' ? [] : [path]));
}

/** @returns {Promise<string[]>} the browsers of this machine that may be run, best first */
export async function installedBrowsers() {
  return browserCandidates(process.env, await playwrightBrowser()).filter(isExecutable);
}

/** What Playwright switches off: a test compares. */
export const playwrightDisables = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * Features of Chromium that are off. Of two such lists Chromium takes the last, so Playwright's own
 * comes first here.
 */
const disabledFeatures = [
  ...playwrightDisables,
  // The list below an address bar is a page of its own: loaded for each new window, though nobody
  // sees it, it costs as much as the page that is tested.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/**
 * Arguments Chromium needs besides Playwright's. Root may not use the sandbox; the rest stops it
 * from calling home, which a closed network refuses over and over, and from work for nobody.
 *
 * @param {{ root: boolean }} user
 * @returns {string[]}
 */
export function browserArguments({ root }) {
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${disabledFeatures.join(',')}`,
  ];
}

/** @returns {boolean} whether this process runs as root; false where there is no such user */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Playwright's `launchOptions` on this machine. Without a browser there is no `executablePath`, and
 * Playwright says itself what it misses.
 *
 * @returns {Promise<{ executablePath?: string, args: string[] }>}
 */
export async function browserLaunchOptions() {
  const [executablePath] = await installedBrowsers();
  const args = browserArguments({ root: isRoot() });
  return executablePath === undefined ? { args } : { executablePath, args };
}

/** @returns {Promise<string | undefined>} where Playwright keeps its Chromium, installed or not */
async function playwrightBrowser() {
  try {
    return (await import('playwright')).chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @returns {boolean} whether `path` is a file this user may run
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
