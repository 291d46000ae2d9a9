import { chromium, firefox } from '@playwright/test';
import config from '../../playwright.config.ts';
import { installedWebKit } from '../installed-engines.ts';
import { playwrightSurface } from '../playwright-surface.ts';
import type { Surface } from '../surface.ts';
import { openWebKit } from '../webkit-surface.ts';

const DRIVEN = { chromium, firefox };

/** The engines that Playwright's configuration has on this machine, by their names there. */
export function installedEngines(): readonly string[] {
  return (config.projects ?? []).flatMap(({ name }) => name ?? []);
}

/** Starts one of them anew, with a page that ends it when it is closed. Throws where it does not start. */
export async function openEngine(name: string): Promise<Surface> {
  const use = config.projects?.find((project) => project.name === name)?.use;
  const { browserName, channel, launchOptions } = use ?? {};
  if (browserName === 'chromium' || browserName === 'firefox') {
    const browser = await DRIVEN[browserName].launch({ ...launchOptions, channel });
    const surface = playwrightSurface(await browser.newPage(), name);
    return { ...surface, close: () => browser.close() };
  }
  const parts = installedWebKit();
  if (parts === null) throw new Error(`${name} is not installed`);
  return openWebKit(parts, 1);
}
