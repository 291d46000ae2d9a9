import { chromium } from 'playwright';
import { describe, expect, test } from 'vitest';
import { browserArguments, browserCandidates, playwrightDisables } from '../../e2e/browser.mjs';

describe('where a browser is looked for', () => {
  test('CHROMIUM_PATH, then Playwright’s own, then the system’s', () => {
    expect(browserCandidates({ PATH: '/bin', CHROMIUM_PATH: '/mine' }, '/own')).toEqual([
      '/mine',
      '/own',
      '/bin/chromium',
      '/bin/chromium-browser',
      '/bin/google-chrome',
    ]);
  });

  test('a name is tried in every folder of the PATH before the next name', () => {
    expect(browserCandidates({ PATH: '/a::/b' }, undefined).slice(0, 3)).toEqual([
      '/a/chromium',
      '/b/chromium',
      '/a/chromium-browser',
    ]);
  });

  test('nowhere without a PATH', () => {
    expect(browserCandidates({ CHROMIUM_PATH: '' }, undefined)).toEqual([]);
  });
});

test('only root goes without the sandbox', () => {
  expect(browserArguments({ root: true })).toContain('--no-sandbox');
  expect(browserArguments({ root: false })).not.toContain('--no-sandbox');
});

test('what Playwright switches off stays off', async () => {
  // Not a browser: it refuses its arguments, and Playwright says what they were.
  const refusal = await chromium.launch({ executablePath: process.execPath }).catch(String);
  const [, features] = /--disable-features=(\S+)/u.exec(String(refusal)) ?? [];
  expect(playwrightDisables).toEqual(features?.split(','));
});
