import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { deep } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet, TAGS } from '../host/host-page.ts';

afterEach(leave);

const VIEWS = [
  'select=country:aa',
  'panel=ranking',
  'panel=paths',
  'panel=documents',
  'panel=figure',
];

async function open(tag: string, tokens: string, view = '', width = 1200): Promise<ViewElement> {
  const { element } = await host(tag, {
    attributes: {
      controls: 'full',
      view,
      style: `display:block;block-size:900px;inline-size:${width}px;${tokens}`,
    },
    properties: { data: NETWORK },
  });
  await element.ready;
  await quiet(element);
  return element;
}

/** The computed value of a property of the first match inside an element. */
function computed(element: Element, selector: string, property: string): string {
  const [found] = deep(element, selector);
  if (found === undefined) throw new Error(`no ${selector}`);
  return getComputedStyle(found).getPropertyValue(property);
}

const px = (value: string): number => Number.parseFloat(value);

/** What shows the selected entity. */
function entityPanel(element: Element): Element {
  const [panel] = deep(element, 'cooperation-entity');
  if (panel === undefined) throw new Error('no entity is shown');
  return panel;
}

describe.each(TAGS)('[API] 21 panels of <%s> follow what the host sets on it', (tag) => {
  test('in size and height of their lines, each by its step', async () => {
    const element = await open(tag, '--cooperation-font-size: 28px', 'select=country:aa');
    const panel = entityPanel(element);
    const size = (selector: string): number => px(computed(panel, selector, 'font-size'));
    expect(size('.facts')).toBeCloseTo(28);
    expect(px(computed(panel, '.facts', 'line-height'))).toBeCloseTo(40);
    expect(size('.tie')).toBeCloseTo(26);
    expect(size('h3 small')).toBeCloseTo(24);
    expect(px(computed(panel, 'h3 small', 'line-height'))).toBeCloseTo((24 * 20) / 14);
    expect(size('h2')).toBeCloseTo(68);
    expect(px(computed(element, 'cooperation-legend', 'font-size'))).toBeCloseTo(24);
    element.style.setProperty('--cooperation-line-height', '2');
    expect(px(computed(panel, '.facts', 'line-height'))).toBeCloseTo(56);
  });

  test('in distances, roundings, faces and colours', async () => {
    const element = await open(
      tag,
      '--cooperation-space: 16px; --cooperation-radius: 5px; --cooperation-serif: Georgia; --cooperation-ink-2: rgb(1 2 3)',
      'select=country:aa',
    );
    const panel = entityPanel(element);
    expect(computed(panel, '.facts', 'margin-top')).toBe('16px');
    expect(computed(panel, 'h3', 'margin-top')).toBe('48px');
    expect(computed(panel, 'h2', 'font-family')).toBe('Georgia');
    expect(computed(panel, '.facts', 'color')).toBe('rgb(1, 2, 3)');
    const [back] = deep(panel, '.back');
    back!.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(back!).borderRadius).toBe('5px');
  });
});

describe('[API] 21 where type is larger nothing is cut', () => {
  /** Boxes with more in them than they have room for; those that scroll and those for the ear left out. */
  function spilled(element: Element): string[] {
    return deep(element, '*')
      .filter((box) => {
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = box;
        const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
        if (clientWidth < 2 || textOverflow === 'ellipsis') return false;
        const isWide = scrollWidth > clientWidth + 1 && !/auto|scroll/u.test(overflowX);
        return isWide || (scrollHeight > clientHeight + 1 && !/auto|scroll/u.test(overflowY));
      })
      .map((box) => `${box.localName}.${box.className}`);
  }

  async function spilledAt(
    tag: string,
    size: string,
    view: string,
    width: number,
  ): Promise<string[]> {
    const element = await open(tag, `--cooperation-font-size: ${size}`, view, width);
    const found = spilled(element);
    leave();
    return found;
  }

  test.each([
    ...[...VIEWS, ''].map((view) => ['cooperation-explorer', view, 1200] as const),
    ...[...VIEWS, ''].map((view) => ['cooperation-explorer', view, 390] as const),
    ['cooperation-graph', 'select=country:aa', 1200] as const,
    ['cooperation-graph', 'select=country:aa', 390] as const,
  ])('in <%s>, view “%s”, %i px wide', async (tag, view, width) => {
    const usual = new Set(await spilledAt(tag, '14px', view, width));
    const larger = await spilledAt(tag, '18px', view, width);
    expect(larger.filter((box) => !usual.has(box))).toEqual([]);
  });

  test('and rows of the timeline are as far apart as their names', async () => {
    const element = await open('cooperation-explorer', '--cooperation-font-size: 18px');
    const rows = deep(element, '.track .row').map((row) => row.getBoundingClientRect().top);
    const names = deep(element, '.names > .name').map((name) => {
      const { top, bottom } = name.getBoundingClientRect();
      return (top + bottom) / 2;
    });
    expect(rows.length).toBeGreaterThan(2);
    for (const [i, row] of rows.entries()) expect(Math.abs(row - names[i]!)).toBeLessThan(1.5);
  });
});
