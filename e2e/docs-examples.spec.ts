/** Every example of the documentation does what it says, under a strict policy, and passes axe. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { exampleNames, expect, pictureIn, test, viewOf } from './docs-page.ts';
import { watchFaults } from './page-faults.ts';

type Check = (page: Page) => Promise<void>;

const output = (page: Page, text: string | RegExp): Promise<void> =>
  expect(page.locator('output')).toContainText(text);
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
/** The example's graph has this in its view. */
const shows =
  (part: string): Check =>
  async (page) =>
    expect(await viewOf(page)).toContain(part);
const hasAttribute =
  (name: string, value: string): Check =>
  (page) =>
    expect(page.locator('cooperation-graph')).toHaveAttribute(name, value);

/** The line below the graph says what it rests on. */
const rests =
  (words: RegExp): Check =>
  (page) =>
    expect(page.locator('cooperation-graph .source')).toHaveText(words);

/** Clicks an entity's mark. */
async function clickMark(page: Page, id: string): Promise<void> {
  const at = await page.locator('cooperation-graph').evaluate((graph, entity) => {
    const { clientPosition } = graph as HTMLElement & {
      clientPosition(id: string): { x: number; y: number } | null;
    };
    return clientPosition.call(graph, entity);
  }, id);
  if (at === null) throw new Error(`${id} is not drawn`);
  await page.mouse.click(at.x, at.y);
}

/** A style of something inside the element. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator('cooperation-graph')
    .locator(selector)
    .first()
    .evaluate((part, name) => getComputedStyle(part).getPropertyValue(name), property);

/** What is seen beside the picture itself; every example has its line. */
const checks: Readonly<Record<string, Check>> = {
  'as-of': shows('as-of=2023'),
  'before-select': async (page) => {
    await clickMark(page, 'mission:svom');
    await output(page, 'Refused: mission:svom');
    await clickMark(page, 'country:fr');
    await output(page, 'Allowed: country:fr');
    expect(await viewOf(page)).toContain('select=country:fr');
  },
  'brand-dark': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => styleOf(page, '.own', '--cooperation-country')).toBe('#7fd1e0');
  },
  'client-position': (page) => expect(page.locator('#flag')).toBeVisible(),
  controls: (page) => expect(page.getByRole('button', { name: 'Table' })).toHaveCount(0),
  'custom-properties': async (page) => {
    expect(await styleOf(page, '.own', 'background-color')).toBe('rgb(255, 248, 236)');
  },
  data: rests(/^3 ties from 3 statements/),
  define: (page) => expect(page.locator('my-network')).toHaveCount(1),
  'edge-list': rests(/^6 ties from 9 statements/),
  'embed-url': async (page) => {
    await press(page, 'Embed');
    const code = page.getByRole('textbox', { name: 'Code' });
    await page.getByRole('radio', { name: 'Frame' }).check();
    await expect(code).toHaveValue(/<iframe[^>]*\/examples\/embed\.html/);
  },
  'empty-and-loading': async (page) => {
    await expect(page.getByText('Nothing chosen yet.')).toBeVisible();
    await press(page, 'Choose the edge list');
    await expect(pictureIn(page)).toBeVisible();
    await expect(page.getByText('Nothing chosen yet.')).toBeHidden();
  },
  'error-event': async (page) => {
    await output(page, 'status: ');
    await expect(page.getByText('The graph could not be loaded.')).toBeVisible();
    await expect(page.getByText('The observatory works')).toBeVisible();
  },
  explorer: (page) =>
    expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toBeVisible(),
  'explorer-url': (page) =>
    expect(page.getByRole('link', { name: 'Explore' })).toHaveAttribute(
      'href',
      /^https:\/\/example\.org\/explorer\/#/,
    ),
  'export-events': async (page) => {
    await press(page, 'Image');
    await page.getByRole('button', { name: /^PNG/ }).click();
    await output(page, 'Refused: png');
    await page.getByRole('button', { name: /^SVG/ }).click();
    await output(page, /^Taken: .*\.svg$/);
  },
  exports: async (page) => {
    await press(page, 'SVG');
    await output(page, /^\d{5,} characters of SVG$/);
    await press(page, 'PNG, 300 dpi');
    await output(page, /^\d{5,} bytes of PNG$/);
    await press(page, 'CSV of the ties');
    await output(page, /,/);
  },
  fallback: (page) => expect(page.getByRole('table', { name: 'Who works with whom' })).toBeHidden(),
  height: async (page) => {
    const heights = await page
      .locator('cooperation-graph')
      .evaluate((graph) => [graph.getBoundingClientRect().height, innerHeight]);
    expect(heights[0]).toBeGreaterThanOrEqual(0.66 * heights[1]!);
  },
  'inline-dataset': rests(/^3 ties from 1 statement/),
  layout: shows('layout=concentric'),
  level: shows('level=countries'),
  link: async (page) => {
    await clickMark(page, 'country:fr');
    await output(page, 'select=country:fr');
    await press(page, 'Keep this view');
    await clickMark(page, 'country:cn');
    await output(page, 'select=country:cn');
    await press(page, 'Back to the kept view');
    await expect.poll(() => viewOf(page)).toContain('select=country:fr');
  },
  loading: hasAttribute('loading', 'lazy'),
  metric: shows('size=betweenness'),
  'metric-event': async (page) => {
    await page.getByRole('button', { name: 'number of ties' }).first().click();
    await page
      .getByRole('radio', { name: /^Strength/i })
      .or(page.getByRole('option', { name: /^Strength/i }))
      .first()
      .click();
    await output(page, /^strength: \d/);
  },
  'no-worker': hasAttribute('worker', 'none'),
  parts: async (page) => {
    expect(await styleOf(page, '[part~=title]', 'font-size')).toBe('26px');
  },
  'pdf-and-html': async (page) => {
    await press(page, 'PDF');
    await output(page, /^\d{4,} bytes of PDF$/);
    await press(page, 'Page');
    await output(page, /^\d{5,} characters of HTML$/);
  },
  'quick-start': rests(/^6 ties from 9 statements/),
  ready: (page) => output(page, 'Shown: data with the hash '),
  select: async (page) => {
    await press(page, 'France');
    await expect(page.locator('.details')).toBeVisible();
    await press(page, 'Nobody');
    await expect(page.locator('.details')).toBeHidden();
  },
  'select-event': async (page) => {
    await clickMark(page, 'country:fr');
    await output(page, 'Selected: entity country:fr');
  },
  selected: (page) => expect(page.locator('.details')).toContainText('France'),
  src: async () => {},
  theme: (page) => expect(page.locator('cooperation-graph:state(dark)')).toHaveCount(1),
  'title-and-caption': async (page) => {
    await expect(page.getByRole('heading', { name: 'Six organisations' })).toBeVisible();
    await expect(page.getByText('Research in common, 2024')).toBeVisible();
    await expect(page.getByText('Weights are the number of projects')).toBeVisible();
  },
  view: shows('level=actors&select=country:fr'),
  wheel: async (page) => {
    const before = await viewOf(page);
    await pictureIn(page).hover();
    await page.mouse.wheel(0, -300);
    await expect.poll(() => viewOf(page)).not.toBe(before);
  },
  without: shows('without='),
  worker: hasAttribute('worker-url', '../metric-worker.js'),
};

/** Examples that begin without a picture. */
const withoutPicture = ['empty-and-loading', 'error-event'];

for (const name of exampleNames()) {
  test(`[DOC] 108 the example “${name}” does what it says and passes axe`, async ({
    page,
    docs,
  }) => {
    const faults = watchFaults(page);
    await page.goto(`${docs}examples/${name}.html`);
    if (!withoutPicture.includes(name)) await expect(pictureIn(page)).toBeVisible();
    const check = checks[name];
    expect(check, `a check of “${name}”`).toBeDefined();
    await check?.(page);
    expect(await violations(page)).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('missing.json') && !/404/.test(fault))).toEqual(
      [],
    );
  });
}
