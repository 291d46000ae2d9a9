import { test as base, type Browser } from '@playwright/test';
import { serveHostPages } from './host-pages.mjs';
import { installedWebKit } from './installed-engines.ts';
import { playwrightSurface } from './playwright-surface.ts';
import type { Surface } from './surface.ts';
import { openWebKit } from './webkit-surface.ts';

interface EngineFixtures {
  /** Pixels of the screen for one CSS px. */
  readonly density: number;
  /** The page, in the engine of the project that runs. */
  readonly surface: Surface;
}

interface EngineWorkerFixtures {
  /** The address of the foreign pages, with a slash at its end. */
  readonly pages: string;
  /** What Playwright drives, started once for many tests; null for WebKitGTK, which it does not drive. */
  readonly engineBrowser: Browser | null;
}

/** The project whose engine has a driver of its own. */
const WEBKIT = 'webkitgtk';

/** A test that runs in every engine: foreign pages and what a person does with them. */
export const test = base.extend<EngineFixtures, EngineWorkerFixtures>({
  pages: [
    // Playwright reads the names of what it is to give out of this pattern: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { address, close } = await serveHostPages();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  engineBrowser: [
    async ({ playwright, browserName }, use, { project }) => {
      if (project.name === WEBKIT) return use(null);
      const browser = await playwright[browserName].launch(project.use.launchOptions);
      await use(browser);
      return browser.close();
    },
    { scope: 'worker' },
  ],
  density: [1, { option: true }],
  surface: async ({ engineBrowser, density }, use, { project }) => {
    if (engineBrowser === null) {
      const parts = installedWebKit();
      if (parts === null) throw new Error('WebKitGTK, its driver or xvfb-run is not installed');
      const surface = await openWebKit(parts, density);
      await surface.resize(1280, 900);
      await use(surface);
      return surface.close();
    }
    const page = await engineBrowser.newPage({
      viewport: { width: 1280, height: 900 },
      deviceScaleFactor: density,
    });
    await use(playwrightSurface(page, project.name));
    return page.close();
  },
});

export { expect } from '@playwright/test';
