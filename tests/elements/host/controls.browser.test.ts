import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import type { CooperationGraphElement } from '../../../src/elements/cooperation-graph.ts';
import { deep, plain, settled } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet } from './host-page.ts';

afterEach(leave);

describe('controls', () => {
  const verbs = (element: Element): string[] => deep(element, '.foot .verb').map(plain);
  const open = (controls: string): ReturnType<typeof host<CooperationGraphElement>> =>
    host<CooperationGraphElement>('cooperation-graph', {
      attributes: { controls, selected: 'country:aa' },
      properties: { data: NETWORK },
    });

  test('none leaves the picture, its key and the source line', async () => {
    const { element } = await open('none');
    expect(verbs(element)).toEqual([]);
    expect(deep(element, 'cooperation-timeline, .details, cooperation-caption')).toEqual([]);
    expect(deep(element, 'cooperation-plate, cooperation-legend, .source')).toHaveLength(3);
    expect(deep(element, '.subtitle')[0]?.textContent.trim()).toMatch(/^Ties .*; marks sized by/u);
  });

  test('where the graph is narrow, its key is behind a word; not where there are no words', async () => {
    const { element } = await open('minimal');
    const key = deep(element, 'cooperation-legend')[0] as HTMLElement;
    const word = deep(element, '.key-word')[0] as HTMLElement;
    expect(key.checkVisibility()).toBe(true);
    expect(word.checkVisibility()).toBe(false);
    element.style.width = '360px';
    expect(key.checkVisibility()).toBe(false);
    expect(word.ariaExpanded).toBe('false');
    word.click();
    await settled(element);
    expect(key.checkVisibility()).toBe(true);
    expect(word.ariaExpanded).toBe('true');
    element.controls = 'none';
    await quiet(element);
    expect(key.checkVisibility()).toBe(true);
    expect(deep(element, '.key-word')).toEqual([]);
  });

  test('the key has counts where controls are full', async () => {
    const { element } = await open('minimal');
    const key = (): string => plain(deep(element, 'cooperation-legend')[0]!);
    expect(key()).not.toMatch(/country \d/u);
    element.controls = 'full';
    await quiet(element);
    expect(key()).toMatch(/country \d/u);
  });

  test('tables stay within the room that is reserved, and scroll there', async () => {
    const { element } = await open('minimal');
    element.height = 420;
    await settled(element);
    const frame = deep(element, '.frame')[0]!;
    const { height } = frame.getBoundingClientRect();
    deep(element, '.foot .verb')
      .find((word) => plain(word) === 'Table')!
      .dispatchEvent(new MouseEvent('click'));
    await settled(element);
    expect(deep(element, 'cooperation-table')[0]!.checkVisibility()).toBe(true);
    expect(frame.getBoundingClientRect().height).toBe(height);
  });

  test('minimal has the foot, full the sentence that changes what is shown, and time, as well', async () => {
    const full = 'cooperation-caption, cooperation-timeline, cooperation-layout';
    const { element } = await open('minimal');
    expect(verbs(element)).toContain('Table');
    expect(deep(element, full)).toEqual([]);
    expect(deep(element, '.subtitle')).toHaveLength(1);
    element.controls = 'full';
    await quiet(element);
    expect(deep(element, full)).toHaveLength(3);
    expect(deep(element, '.subtitle')).toEqual([]);
    element.controls = 'all' as never;
    await settled(element);
    expect(plain(element)).toContain('it is one of none, minimal, full');
    expect(verbs(element)).toContain('Table');
  });
});
