// Takes the pictures of the README from the built site: `npm run screenshots` after `npm run build`.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveFolder } from '../src/app/scripts/static-server.mjs';
import { browserLaunchOptions } from './browser.mjs';

const shots = [
  { name: 'explorer', width: 1440, height: 900, link: '' },
  { name: 'explorer-dark', width: 1440, height: 900, link: 'select=country:fr', dark: true },
  { name: 'explorer-phone', width: 390, height: 844, link: '' },
];

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));
const site = fileURLToPath(new URL('../dist/site', import.meta.url));
await mkdir(folder, { recursive: true });
const { address, close } = await serveFolder(site, 4273);
const browser = await chromium.launch(await browserLaunchOptions());
for (const { name, width, height, link, dark = false } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}#${link}`);
  await page.getByRole('application').waitFor();
  await page.evaluate(() => document.fonts.ready);
  // Two frames: one in which labels are placed with the fonts at hand, one in which they are shown.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
  await page.close();
}
await browser.close();
await close();
