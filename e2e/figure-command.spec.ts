/** The page and the command line make the same figures, to the byte. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { CooperationExplorerElement } from '../src/index.ts';
import { ExplorerPage } from './explorer-page.ts';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const command = (...args: string[]): string =>
  execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 50_000_000 });

/** Views by their links; the figures are of these sizes, so that no plate decides. */
const VIEWS = [
  'figure-size=slide',
  'figure-size=a4&figure-background=dark&size=betweenness&without=country:cn',
  'figure-size=column&level=countries&select=country:fr',
  'figure-size=square&figure-picture=ranking&size=closeness',
  'figure-size=two-columns&figure-picture=matrix',
  'figure-size=slide&figure-picture=timeline&as-of=2020',
];

for (const view of VIEWS) {
  test(`the same SVG of ${view} from page and command line`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open(view);
    const { svg, link } = await page.evaluate(async () => {
      const element = document.querySelector<CooperationExplorerElement>('cooperation-explorer')!;
      return { svg: await element.toSvg(), link: element.link };
    });
    expect(svg).toMatch(/^<\?xml|^<svg/);
    expect(command('render', '--view', link, '--format', 'svg', '-o', '-')).toBe(svg);
  });
}

test('the command line says what a figure of the page holds', async ({ page }, testInfo) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('select=country:fr&figure-size=slide');
  const { svg, link } = await page.evaluate(async () => {
    const element = document.querySelector<CooperationExplorerElement>('cooperation-explorer')!;
    return { svg: await element.toSvg(), link: element.link };
  });
  const file = testInfo.outputPath('figure.svg');
  writeFileSync(file, svg);
  const told = JSON.parse(command('inspect', file)) as Record<string, unknown>;
  expect(told).toMatchObject({ state: link, dataHash: expect.stringMatching(/^sha256:/) });
  writeFileSync(file, svg.slice(0, -2000));
  expect(() => command('inspect', file)).toThrow();
});
