import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import { host, leave, NETWORK, quiet } from './host-page.ts';

afterEach(leave);

describe('slots', () => {
  test('hosts have words of their own for no data, for faults, above and below', async () => {
    const html =
      '<b slot="title">T</b><i slot="caption">C</i><u slot="empty">E</u><s slot="error">F</s><img alt="plain">';
    const { element } = await host('cooperation-graph', { html });
    const shown = (selector: string): boolean =>
      element.querySelector(selector)!.assignedSlot !== null;
    expect(['b', 'i', 'u', 's', 'img'].map(shown)).toEqual([true, true, true, false, false]);
    element.data = { title: 7 };
    await quiet(element);
    expect(['b', 'i', 'u', 's', 'img'].map(shown)).toEqual([true, true, false, true, true]);
    element.data = NETWORK;
    await quiet(element);
    expect(['b', 'i', 'u', 's', 'img'].map(shown)).toEqual([true, true, false, false, false]);
  });
});
