import { afterEach, expect, test, vi } from 'vitest';
import '../../src/define.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { paperOf } from '../../src/elements/print-controller.ts';
import type { ViewElement } from '../../src/elements/view-element.ts';
import { deep, settled } from '../support/mount.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';

const DATA: unknown = JSON.parse(
  JSON.stringify(serialiseDataset({ ...SMALL_NETWORK, further: new Map() } as never)),
);
const TAGS = ['cooperation-explorer', 'cooperation-graph'] as const;

async function open(tag: string, data: unknown): Promise<ViewElement> {
  const element = document.createElement(tag) as ViewElement;
  element.style.cssText = 'width: 1200px; height: 800px';
  Object.assign(element, { data, link: 'theme=dark' });
  document.body.append(element);
  await settled(element);
  return element;
}

const printed = (element: ViewElement): Element[] => deep(element, '.printed > svg');
const begin = (): boolean => dispatchEvent(new Event('beforeprint'));
const end = (): boolean => dispatchEvent(new Event('afterprint'));

afterEach(() => {
  end();
  for (const tag of TAGS) for (const element of document.querySelectorAll(tag)) element.remove();
});

test.each(TAGS)('%s has its figure in it while the page is printed', async (tag) => {
  const element = await open(tag, DATA);
  // What figures are made with is fetched when the page is at rest.
  await vi.waitFor(() => {
    end();
    begin();
    expect(printed(element)).toHaveLength(1);
  });
  const [svg] = printed(element);
  expect(svg?.querySelector('#labels')?.textContent).toContain('ARDA');
  expect(svg?.querySelector('#background')?.getAttribute('fill')).toBe('#FFFFFF');
  expect(element.hasAttribute('data-printing')).toBe(true);
  begin();
  expect(printed(element)).toHaveLength(1);
  end();
  expect(printed(element)).toHaveLength(0);
  expect(element.hasAttribute('data-printing')).toBe(false);
});

test('an element that leaves the page while it is printed leaves nothing behind', async () => {
  const element = await open('cooperation-graph', DATA);
  await vi.waitFor(() => {
    end();
    begin();
    expect(printed(element)).toHaveLength(1);
  });
  element.remove();
  expect(printed(element)).toHaveLength(0);
  begin();
  expect(printed(element)).toHaveLength(0);
});

test('without data the page is printed as it is', async () => {
  const element = await open('cooperation-graph', null);
  begin();
  expect(printed(element)).toHaveLength(0);
});

test('the paper is that of the reader’s region', () => {
  expect(['en-US', 'es-MX', 'fr-CA'].map(paperOf)).toEqual(['letter', 'letter', 'letter']);
  expect(['en-GB', 'en', 'de', 'zh-Hans-CN', ''].map(paperOf)).toEqual(Array(5).fill('a4'));
});
