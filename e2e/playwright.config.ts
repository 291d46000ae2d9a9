import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './browser.mjs';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: await browserLaunchOptions(),
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
  webServer: {
    command: 'node serve.mjs',
    wait: { stdout: /The site is at (?<site_address>\S+)/ },
  },
});
