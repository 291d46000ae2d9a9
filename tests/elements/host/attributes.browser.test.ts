import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import type { CooperationGraphElement } from '../../../src/elements/cooperation-graph.ts';
import { VIEW_ATTRIBUTES } from '../../../src/elements/host/view-attributes.ts';
import { button, deep, plain, settled } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet, TAGS } from './host-page.ts';

afterEach(leave);

/** A value of each attribute that is not its initial one, and what the link then says. */
const CHOICES: Readonly<Record<string, readonly [value: string, link: string]>> = {
  level: ['actors', 'level=actors'],
  metric: ['betweenness', 'size=betweenness'],
  'as-of': ['2024', 'as-of=2024-12-31'],
  without: ['country:bb, country:aa', 'without=country:aa,country:bb'],
  selected: ['country:aa', 'select=country:aa'],
  layout: ['grid', 'layout=grid'],
  theme: ['dark', 'theme=dark'],
};

describe.each(TAGS)('%s', (tag) => {
  test.each(VIEW_ATTRIBUTES.map(({ name }) => name))(
    '[API] 14 the attribute %s is its property, decides its part of the view, and gives it back',
    async (name) => {
      const [value, link] = CHOICES[name]!;
      const { element, heard } = await host(tag, { properties: { data: NETWORK } });
      const first = element.getView();
      expect(first).not.toContain(link);
      element.setAttribute(name, value);
      await quiet(element);
      expect(element.getView()).toContain(link);
      const property = name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
      expect((element as never)[property]).toBe(value);
      Object.assign(element, { [property]: null });
      await quiet(element);
      expect(element.getView()).toBe(first);
      expect(element.hasAttribute(name)).toBe(false);
      Object.assign(element, { [property]: value });
      await quiet(element);
      expect(element.getAttribute(name)).toBe(value);
      expect(element.getView()).toContain(link);
      expect(heard.map(({ type }) => type)).toEqual(['cooperation-ready']);
    },
  );

  test('the view comes first, and single attributes override it', async () => {
    const { element } = await host(tag, {
      attributes: {
        view: 'https://example.org/page#level=actors&size=closeness&select=country:bb',
        level: 'countries',
        without: 'country:cc',
      },
      properties: { data: NETWORK },
    });
    expect(element.getView()).toMatch(
      /^level=countries&select=country:bb&size=closeness&without=country:cc&/,
    );
    element.removeAttribute('level');
    await quiet(element);
    expect(element.getView()).toMatch(/^level=actors&/);
    element.view = '#hulls=1';
    await quiet(element);
    expect(element.getView()).toMatch(/^without=country:cc&hulls=1&data=/);
  });

  test('readers’ changes stay where they are, and write no attribute', async () => {
    const { element } = await host(tag, {
      attributes: { selected: 'country:aa', level: 'two-mode' },
      properties: { data: NETWORK },
    });
    const before = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    button(element, 'Table').click();
    deep(element, '[data-id="country:bb"]')[0]!.click();
    await quiet(element);
    expect(element.getView()).toMatch(/^select=country:bb&table=entities.open/);
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).toEqual(before);
    element.setAttribute('metric', 'strength');
    await quiet(element);
    expect(element.getView()).toMatch(/^select=country:bb&size=strength&table=entities.open/);
  });

  test('[API] 19 what cannot be followed is an event with a code and words in sight; the rest is shown', async () => {
    const { element, details } = await host(tag, {
      attributes: { level: 'galaxies', selected: 'country:zz', metric: 'strength', worker: 'many' },
      properties: { data: NETWORK },
    });
    expect(element.getView()).toMatch(/^size=strength&data=/);
    const errors = details('cooperation-error') as { code: string; message: string }[];
    expect(errors.map(({ code }) => code)).toEqual(Array(3).fill('bad-attribute'));
    const words = plain(element);
    for (const { message } of errors) expect(words).toContain(message);
    expect(words).toContain('“level” cannot be “galaxies”');
    expect(words).toContain('country:zz');
    element.layout = 'spiral' as never;
    await quiet(element);
    expect(details('cooperation-error')).toHaveLength(4);
    expect(plain(element)).toContain('“layout” cannot be “spiral”');
  });

  test('[API] 14 rich data never become an attribute, and primitives only where the host set them', async () => {
    const { element } = await host(tag, { properties: { data: NETWORK } });
    expect(element.getAttributeNames()).toEqual([]);
    element.data = parseDataset(NETWORK);
    Object.assign(element, { without: ['country:aa', 'country:bb'], asOf: '2024', src: 'x.json' });
    await quiet(element);
    expect(element.getAttribute('without')).toBe('country:aa,country:bb');
    expect(element.getAttribute('as-of')).toBe('2024');
    expect(element.hasAttribute('data')).toBe(false);
  });

  test('[API] 16 what the author set on the element stays as it is', async () => {
    const own = {
      class: 'wide',
      style: 'width: 900px',
      tabindex: '3',
      role: 'figure',
      'aria-label': 'Ours',
      id: 'one',
      lang: 'fr',
      dir: 'rtl',
      'data-theme': 'corporate',
    };
    const { element } = await host(tag, { attributes: own, properties: { data: NETWORK } });
    Object.assign(element, { height: 700, theme: 'dark', selected: 'country:aa' });
    await quiet(element);
    for (const [name, value] of Object.entries(own)) expect(element.getAttribute(name)).toBe(value);
  });

  test('[SEC] 100 a view is never an address to fetch from, nor anything but choices', async () => {
    const fetched = performance.getEntriesByType('resource').length;
    const { element, details } = await host(tag, {
      attributes: {
        view: 'src=https://example.org/x.json&data=00000000&__proto__=1&level=galaxies',
      },
      properties: { data: NETWORK },
    });
    expect(element.getView()).toMatch(/^data=/);
    expect(performance.getEntriesByType('resource')).toHaveLength(fetched);
    expect(details('cooperation-error')).toHaveLength(2);
    element.view = 'x'.repeat(200_000);
    await quiet(element);
    expect(plain(element)).toContain('The link is too long');
    element.view = 'javascript:alert(1)';
    await quiet(element);
    expect(element.getView()).toMatch(/^data=/);
  });

  test('theme is followed before there are data', async () => {
    const { element } = await host(tag, { attributes: { theme: 'dark' } });
    expect(element.matches(':state(dark)')).toBe(true);
  });
});

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
