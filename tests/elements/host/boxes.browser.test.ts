import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import { deep, settled } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet } from './host-page.ts';

afterEach(() => {
  leave();
  for (const box of document.querySelectorAll('[data-box]')) box.remove();
});

/** The element in a box of the page, styled as a page may; its own box and that of its picture. */
async function inBox(
  box: string,
  { tag = 'div', own = '', attributes = {} } = {},
): Promise<{ element: HTMLElement; outer: HTMLElement; picture: () => DOMRect }> {
  const { element } = await host('cooperation-graph', {
    attributes: { style: own, ...attributes },
    properties: { data: NETWORK },
  });
  const outer = document.createElement(tag);
  outer.dataset['box'] = '';
  outer.style.cssText = box;
  document.body.append(outer);
  outer.append(element);
  await quiet(element);
  return { element, outer, picture: () => deep(element, '.picture')[0]!.getBoundingClientRect() };
}

describe('boxes that are as wide as what is in them hold a graph of readable width', () => {
  test.each([
    ['a flex row', 'display: flex', ''],
    [
      'a flex column that centres',
      'display: flex; flex-direction: column; align-items: center',
      '',
    ],
    ['a grid that does not stretch', 'display: grid; justify-items: start', ''],
    ['a float', 'display: flow-root', 'float: left'],
    ['a line of text', 'display: block', 'display: inline-block'],
    ['a place of its own', 'position: relative', 'position: absolute'],
  ])('%s', async (_name, box, own) => {
    const { element, picture } = await inBox(box, { own });
    expect(element.getBoundingClientRect().width).toBe(640);
    expect(picture().width).toBe(640);
  });

  test('a dialog without a width of its own', async () => {
    const { outer, element } = await inBox('', { tag: 'dialog' });
    (outer as HTMLDialogElement).showModal();
    await quiet(element as never);
    expect(element.getBoundingClientRect().width).toBe(640);
  });

  test('no wider than the box', async () => {
    const { element } = await inBox('display: flex; width: 300px');
    expect(element.getBoundingClientRect().width).toBe(300);
    expect((await inBox('width: 300px', { own: 'float: left' })).picture().width).toBe(300);
  });
});

describe('a height that the page gives is that of the whole graph', () => {
  test.each([300, 480, 900])('%i px', async (height) => {
    const { element, picture } = await inBox('', { own: `height: ${height}px` });
    const frame = deep(element, '.frame')[0]!.getBoundingClientRect();
    expect(frame.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom);
    expect(frame.height).toBeGreaterThan(height - 20);
    expect(picture().height).toBeGreaterThanOrEqual(120);
  });

  test('what is selected is read within it, and the picture stays', async () => {
    const { element, picture } = await inBox('', { own: 'height: 480px' });
    const { height } = picture();
    Object.assign(element, { selected: 'country:aa' });
    await settled(element as never);
    expect(picture().height).toBe(height);
    const own = deep(element, '.own')[0]!;
    expect(own.getBoundingClientRect().height).toBe(480);
    expect(own.scrollHeight).toBeGreaterThan(480);
  });

  test('without one, details make it longer', async () => {
    const { element } = await inBox('');
    const before = element.getBoundingClientRect().height;
    Object.assign(element, { selected: 'country:aa' });
    await settled(element as never);
    expect(element.getBoundingClientRect().height).toBeGreaterThan(before + 100);
  });
});

test('pages whose lines run downwards have a graph whose lines do not', async () => {
  const { element, picture } = await inBox('writing-mode: vertical-rl; height: 900px');
  expect(picture().width).toBeGreaterThan(300);
  const words = deep(element, '.source')[0]!.getBoundingClientRect();
  expect(words.width).toBeGreaterThan(words.height);
});
