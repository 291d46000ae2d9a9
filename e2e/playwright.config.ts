import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './browser.mjs';
import { installedFirefox, installedWebKit } from './engines/installed-engines.ts';

const launchOptions = await browserLaunchOptions();
const firefox = installedFirefox();
const ENGINE_SPECS = 'engines/*.spec.ts';
/** Engines beside Chromium start slowly, WebKitGTK within a screen of its own. */
const OTHER_ENGINE = { testMatch: ENGINE_SPECS, timeout: 90_000, expect: { timeout: 20_000 } };

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }]],
  use: {
    // The address that the server below prints; a free port, so that two runs do not meet.
    baseURL: process.env['SITE_ADDRESS'],
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Asia/Dubai',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace photographs the page at every step: ask for it by E2E_TRACE=1.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions } },
    // The engines that are installed; `npm run test:engines` asks for all of them.
    ...(firefox === null
      ? []
      : [
          {
            name: 'firefox-esr',
            ...OTHER_ENGINE,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
    ...(installedWebKit() === null ? [] : [{ name: 'webkitgtk', ...OTHER_ENGINE }]),
  ],
  webServer: {
    command: 'node serve.mjs',
    wait: { stdout: /The site is at (?<site_address>\S+)/ },
  },
});
