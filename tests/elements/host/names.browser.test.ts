import { afterEach, expect, test } from 'vitest';
import '../../../src/define.ts';
import type { CooperationPlateElement } from '../../../src/elements/cooperation-plate.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { deep } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet, TAGS } from './host-page.ts';

const page = document.documentElement;
const pageLanguage = page.lang;

afterEach(() => {
  leave();
  page.lang = pageLanguage;
});

/** Of the small network: called so in Chinese. */
const ARDA = 'country:aa';
const CHINESE = '阿国';

function nameOf(element: ViewElement): string | undefined {
  const plate = deep(element, 'cooperation-plate')[0] as CooperationPlateElement;
  return plate.scene?.nodes.find((node) => node.id === ARDA)?.label.text;
}

test.each(TAGS)(
  'names in %s are in the language of the page, where they are in it',
  async (tag) => {
    const { element } = await host(tag, { properties: { data: NETWORK } });
    const english = nameOf(element);
    expect(english).not.toBe(CHINESE);
    page.lang = 'zh';
    await quiet(element);
    expect(nameOf(element)).toBe(CHINESE);
    const files = [await element.toSvg({ carrying: 'nothing' }), await element.toSvg()];
    expect(files[0]).toContain(CHINESE);
    expect(files[1]).not.toContain('shownIn');
    element.lang = 'en';
    await quiet(element);
    expect(nameOf(element)).toBe(english);
    element.removeAttribute('lang');
    await quiet(element);
    expect(nameOf(element)).toBe(CHINESE);
  },
);
