import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import type { ViewElement } from '../../src/elements/view-element.ts';
import { readFigure } from '../../src/figure/carried/read-figure.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';

const JSON_VALUE: unknown = JSON.parse(
  JSON.stringify(serialiseDataset({ ...SMALL_NETWORK, further: new Map() } as never)),
);

const TAGS = ['cooperation-explorer', 'cooperation-graph'] as const;

function create(
  tag: string,
  style: string,
  properties: object = { data: JSON_VALUE },
): ViewElement {
  const element = document.createElement(tag) as ViewElement;
  element.style.cssText = style;
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}

afterEach(() => {
  for (const tag of TAGS) for (const element of document.querySelectorAll(tag)) element.remove();
});

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const openLinkOf = (svg: string): string => readFigure(new TextEncoder().encode(svg)).carried.link;

/** Width and height as the header of a PNG has them. */
async function pixels(png: Blob): Promise<readonly number[]> {
  const view = new DataView(await png.arrayBuffer());
  return [view.getUint32(16), view.getUint32(20)];
}

describe.each(TAGS)('%s', (tag) => {
  test.each([
    ['in sight', 'width: 1200px; height: 800px'],
    ['hidden', 'display: none'],
    ['off screen', 'position: absolute; left: -9999px; width: 900px; height: 600px'],
    ['without extent', 'width: 0; height: 0'],
  ])('[EXP] 77 gives files before its first layout, %s', async (_name, style) => {
    const element = create(tag, style);
    // Asked for in the same task in which the element came into the page.
    const [svg, png, pdf, csv] = await Promise.all([
      element.toSvg(),
      element.toPng({ scale: 2 }),
      element.toPdf(),
      element.toCsv({ table: 'entities' }),
    ]);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('Arda');
    expect(csv).toContain('country:aa');
    expect(new TextDecoder().decode((await bytesOf(pdf)).slice(0, 5))).toBe('%PDF-');
    const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(await pixels(png)).toEqual([width, height].map((side) => Math.round(2 * Number(side))));
    expect(openLinkOf(svg)).toBe(element.link);
  });

  test('the same view gives the same SVG, whether it is seen or not', async () => {
    const [seen, hidden] = [create(tag, 'width: 1200px'), create(tag, 'display: none')];
    const size = { size: 'two-columns' } as const;
    expect(await seen.toSvg(size)).toBe(await hidden.toSvg(size));
  });

  test('choices of the call are those of the file, not of the view', async () => {
    const element = create(tag, 'width: 1200px; height: 800px', {
      data: JSON_VALUE,
      link: 'level=countries',
    });
    const svg = await element.toSvg({ words: { title: 'Of one’s own' }, size: 'column' });
    expect(svg).toContain('Of one’s own');
    expect(svg).toContain('width="89mm"');
    expect(openLinkOf(svg)).toContain('level=countries&figure-size=column&figure-title=');
    expect(element.link).toMatch(/^level=countries&data=/);
    expect(await element.toSvg({ date: '2031-02-03' })).toContain('2031');
  });

  test('a file is of the view at the time of the call', async () => {
    const element = create(tag, 'display: none');
    await element.toSvg();
    const before = element.link;
    const svg = element.toSvg();
    element.link = 'level=countries';
    expect(openLinkOf(await svg)).toBe(before);
    expect(openLinkOf(await element.toSvg())).toContain('level=countries');
  });

  test('links lead to the explorer that the host names, and to nothing else', async () => {
    const element = create(tag, 'display: none');
    expect(await element.toSvg()).not.toContain(location.host);
    element.setAttribute('explorer-url', 'https://example.org/explorer/#old');
    expect(await element.toSvg()).toContain('https://example.org/explorer/#data=');
    expect(await element.toSvg({ address: null })).not.toContain('example.org');
    element.setAttribute('explorer-url', 'javascript:alert(1)');
    expect(await element.toSvg()).not.toContain('javascript:');
  });

  test('the page of its own holds component, data and view', async () => {
    const page = await create(tag, 'display: none').toHtml();
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    expect(parsed.title).toBe(parsed.querySelector('svg > title')?.textContent);
    expect(parsed.title).not.toBe('');
    expect(parsed.documentElement.lang).toBe('en');
    expect(parsed.querySelectorAll('cooperation-graph > svg text').length).toBeGreaterThan(3);
    const view = JSON.parse(parsed.querySelector('#view')?.textContent ?? '') as { data: unknown };
    expect(view.data).toEqual(JSON_VALUE);
    expect(parsed.querySelectorAll('script')).toHaveLength(3);
    expect(parsed.querySelectorAll('[src], link')).toHaveLength(0);
  });

  test('without data they say so', async () => {
    const element = create(tag, 'display: none', {});
    for (const made of [element.toSvg(), element.toPng(), element.toPdf(), element.toCsv()]) {
      await expect(made).rejects.toMatchObject({ code: 'no-data' });
    }
  });

  test('with data that cannot be read they say why', async () => {
    const element = create(tag, 'display: none', { data: { title: 7 } });
    await expect(element.toSvg()).rejects.toThrow(/title/);
  });
});
