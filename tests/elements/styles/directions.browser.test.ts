import { afterEach, describe, expect, test, vi } from 'vitest';
import { datasetHash } from '../../../src/dataset/dataset-hash.ts';
import type { DatasetJson } from '../../../src/dataset/dataset-json.ts';
import '../../../src/define.ts';
import type { CooperationPlateElement } from '../../../src/elements/cooperation-plate.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { deep, openStatements } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet, TAGS } from '../host/host-page.ts';

afterEach(leave);

/** The network with a name in Hebrew for one of its countries. */
const HEBREW = 'ארץ בלם';
const RENAMED = JSON.parse(
  JSON.stringify(NETWORK).replaceAll('"text":"Belm"', `"text":"${HEBREW}"`),
) as DatasetJson;
const WITH_HEBREW = { ...RENAMED, hash: datasetHash(RENAMED) };

type Direction = 'ltr' | 'rtl';

/** An element in a page that runs in a direction, as wide as the window. */
async function open(
  tag: string,
  dir: Direction,
  attributes: Record<string, string> = {},
): Promise<ViewElement> {
  document.documentElement.dir = dir;
  document.body.style.margin = '0';
  const { element } = await host(tag, {
    attributes: { controls: 'full', style: 'display:block;height:900px', ...attributes },
    properties: { data: WITH_HEBREW },
  });
  await element.ready;
  await quiet(element);
  return element;
}

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
});

const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';

/** The innermost box that an element's words stand in. */
function blockOf(element: Element): Element {
  return isInline(element) && element.parentElement !== null
    ? blockOf(element.parentElement)
    : element;
}

function rectOf(text: Text, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getClientRects()[0] ?? new DOMRect();
}

/** Full stops and their like after a Latin letter or a digit: the words before each, and whether it follows them. */
function stops(element: Element): { readonly words: string; readonly follows: boolean }[] {
  const found: { words: string; follows: boolean }[] = [];
  const roots = [element, ...deep(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let before: { readonly text: Text; readonly at: number; readonly block: Element } | null = null;
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (parent === null || parent.closest('.visually-hidden, style, svg, textarea') !== null)
        continue;
      const block = blockOf(parent);
      for (const [at, character] of [...text.data].entries()) {
        if (/\s/u.test(character)) continue;
        const last = before?.block === block ? before.text.data[before.at]! : '';
        if (/[.,;:?)]/u.test(character) && /[A-Za-z0-9]/u.test(last) && before !== null) {
          const [one, two] = [rectOf(before.text, before.at), rectOf(text, at)];
          const isSeen = one.width > 0 && two.width > 0 && Math.abs(one.bottom - two.bottom) < 8;
          const words = `${before.text.data.slice(Math.max(0, before.at - 20), before.at + 1)}${character}`;
          if (isSeen) found.push({ words, follows: two.left > one.right - 1 });
        }
        before = { text, at, block };
      }
    }
  }
  return found;
}

describe.each(TAGS)('[API] 22 <%s> in a page that runs from right to left', (tag) => {
  const views =
    tag === 'cooperation-graph'
      ? ['']
      : [
          '',
          'panel=ranking',
          'panel=paths&path=country:aa|country:cc',
          'panel=documents',
          'panel=figure',
        ];

  test.each([...views, 'select=country:aa', 'select=country:bb'])(
    'keeps full stops at the end of English words, view “%s”',
    async (view) => {
      const element = await open(tag, 'rtl', { view });
      await openStatements(element);
      const found = stops(element);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter(({ follows }) => !follows)).toEqual([]);
    },
  );

  test('mirrors what stands beside each other', async () => {
    const parts =
      tag === 'cooperation-graph'
        ? '.foot > *, .details, cooperation-legend, cooperation-caption'
        : 'header > *, .tools > *, .tabs > *, .column, .picture, .zoom > *, cooperation-legend';
    const boxes = async (dir: Direction): Promise<DOMRect[]> => {
      const element = await open(tag, dir, { selected: 'country:aa' });
      const found = [...element.shadowRoot!.querySelectorAll(parts)].map((part) =>
        part.getBoundingClientRect(),
      );
      leave();
      return found;
    };
    const [ltr, rtl] = [await boxes('ltr'), await boxes('rtl')];
    expect(ltr.length).toBeGreaterThan(5);
    const width = document.documentElement.clientWidth;
    for (const [i, box] of ltr.entries()) {
      if (box.width > 0) expect(rtl[i]!.left).toBeCloseTo(width - box.right, 0);
    }
  });

  test('leaves the drawing and the years as they are', async () => {
    const places = async (dir: Direction): Promise<unknown> => {
      const element = await open(tag, dir);
      const [plate] = deep(element, 'cooperation-plate') as CooperationPlateElement[];
      await vi.waitFor(() => {
        expect(plate!.canvas).not.toBeNull();
        expect(Math.abs(plate!.scene!.width - plate!.clientWidth)).toBeLessThan(60);
      }, 10_000);
      await quiet(element);
      const nodes = ['country:aa', 'country:bb', 'mission:lyra'].map((id) =>
        plate!.canvas!.screenPosition(id),
      );
      const { left } = plate!.getBoundingClientRect();
      const canvases = deep(plate!, 'canvas').map((one) => one.getBoundingClientRect().left - left);
      expect(new Set(canvases)).toEqual(new Set([0]));
      const [years] = deep(element, '.axis');
      const from = years!.getBoundingClientRect().left;
      const axis = deep(element, '.year').map((year) => year.getBoundingClientRect().left - from);
      leave();
      return { nodes, axis };
    };
    expect(await places('rtl')).toEqual(await places('ltr'));
  });

  test('has the arrow keys lead where they point', async () => {
    const element = await open(tag, 'rtl', { view: 'table=ties.open' });
    const place = (): number =>
      deep(element, '[role=tab][aria-selected=true]')[0]!.getBoundingClientRect().left;
    const press = async (key: string): Promise<void> => {
      const [tab] = deep(element, '[role=tab][aria-selected=true]');
      tab!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await quiet(element);
    };
    const middle = place();
    await press('ArrowLeft');
    expect(place()).toBeLessThan(middle);
    await press('ArrowRight');
    expect(place()).toBe(middle);
    await press('ArrowRight');
    expect(place()).toBeGreaterThan(middle);
  });

  test.each(['ltr', 'rtl'] as const)('sets names apart where lines run %s', async (dir) => {
    const element = await open(tag, dir, { selected: 'country:aa' });
    const names = deep(element, '.name span, h2 span').filter(
      (name) => name.textContent === HEBREW,
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(getComputedStyle(name).unicodeBidi).toMatch(/^(?:isolate|plaintext)$/u);
    }
  });
});
