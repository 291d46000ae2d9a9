/** What pages say in numbers and names is what the code has. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEIGHT_MESSAGE, heightIn } from '../../src/app/frame/height-message.ts';
import { MAX_DEPTH } from '../../src/dataset/canonical-json.ts';
import { MAX_VALUES } from '../../src/dataset/json-bounds.ts';
import { MAX_BYTES } from '../../src/dataset/read-json.ts';
import { MAX_LIST } from '../../src/dataset/shapes/list-of.ts';
import { MAX_TEXT } from '../../src/dataset/shapes/text.ts';
import type { PngOptions } from '../../src/elements/figure-options.ts';
import { keyCommand } from '../../src/elements/plate/key-command.ts';
import { MOST_FACTS } from '../../src/exchange/edge-list-dataset.ts';
import { CARRIED_DATA } from '../../src/figure/compose-figure.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import {
  BACKGROUNDS,
  CARRYING,
  FIGURE_COLORS,
  FIGURE_SIZE_IDS,
  FURNITURE_IDS,
  PICTURE_IDS,
} from '../../src/view/figure-choices.ts';

const text = (path: string): string =>
  readFileSync(`src/docs/${path}`, 'utf8').replace(/\s+/gu, ' ');

test('[SEC] 96 the limits of data', () => {
  const page = text('pages/your-data.html');
  const limits = page.slice(page.indexOf('id="limits"'));
  expect(limits).toContain(`${MAX_BYTES / 1e6} million bytes`);
  expect(limits).toContain(`<td>${MAX_LIST.toLocaleString('en')}</td>`);
  expect(limits).toContain(`${MAX_VALUES / 1e6} million</td>`);
  expect(limits).toContain(`${MAX_TEXT.toLocaleString('en')} characters`);
  expect(limits).toContain(`${MAX_DEPTH} levels`);
  expect(page).toContain(
    `whole numbers up to ${MOST_FACTS}, and ${MAX_LIST.toLocaleString('en')} in all`,
  );
});

test('the options of figures', () => {
  const page = text('pages/figures.html');
  // The compiler asks for a new option here.
  const options: Readonly<Record<keyof PngOptions, true>> = {
    picture: true,
    size: true,
    custom: true,
    extent: true,
    crop: true,
    background: true,
    selection: true,
    off: true,
    carrying: true,
    words: true,
    labels: true,
    highlights: true,
    callouts: true,
    fonts: true,
    colors: true,
    date: true,
    address: true,
    scale: true,
    dpi: true,
  };
  const values = [
    PICTURE_IDS,
    FIGURE_SIZE_IDS,
    FURNITURE_IDS,
    BACKGROUNDS,
    CARRYING,
    FIGURE_COLORS,
  ];
  for (const name of [...Object.keys(options), ...values.flat()]) {
    expect(page, name).toContain(`<code>${name}</code>`);
  }
  expect(page).toContain(`data of up to ${CARRIED_DATA / 1000} kB`);
});

test('the keys of the picture', () => {
  const page = text('pages/accessibility.html');
  const told: Readonly<Record<string, string>> = {
    'N, P': 'n',
    'Home, End': 'End',
    'Page Up, Page Down': 'PageDown',
    Backspace: 'Backspace',
    '+, −, 0': '0',
    M: 'm',
    Escape: 'Escape',
  };
  for (const [words, key] of Object.entries(told)) {
    expect(page).toContain(`<th scope="row">${words}</th>`);
    const pressed = { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    expect(keyCommand(pressed), words).not.toBeNull();
  }
});

test('the heights that a frame may ask for, and what it says', () => {
  const page = text('pages/wordpress.html');
  const [least, most] = [1, 1e6].map((height) => heightIn({ type: HEIGHT_MESSAGE, height }));
  expect(page).toContain(`heights between ${least} and ${most} pixels`);
  expect(page).toContain(`type: '${HEIGHT_MESSAGE}'`);
});

test('what snippets import from the headless entry', async () => {
  const entry = await import('../../src/headless.ts');
  const pages = readdirSync('src/docs/pages').map((name) => text(`pages/${name}`));
  const imports = pages.flatMap((page) => [
    ...page.matchAll(/import \{ ([\w, ]+) \} from 'cooperation-graph\/headless'/gu),
  ]);
  expect(imports.length).toBeGreaterThan(0);
  for (const [, names] of imports)
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(names!.split(', ')));
});

test('how many metrics there are', () => {
  expect(text('changelog.md')).toContain(`${METRICS.length} metrics`);
});
