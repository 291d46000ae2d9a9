import type { LitElement } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { VIEW_ATTRIBUTES } from '../../../src/elements/host/view-attributes.ts';
import { button, deep, plain } from '../../support/mount.ts';
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

  test('[API] 14 an attribute that is taken away is as if it had never been there', async () => {
    const { element, details } = await host(tag, { properties: { data: NETWORK } });
    const { elementProperties } = element.constructor as typeof LitElement;
    const attributes = [...elementProperties].filter(
      ([, { state, attribute }]) => state !== true && attribute !== false,
    );
    expect(attributes.length).toBeGreaterThan(10);
    for (const [property, { attribute }] of attributes) {
      const name = typeof attribute === 'string' ? attribute : String(property);
      const before = element[property as keyof typeof element];
      element.setAttribute(name, 'none');
      await quiet(element);
      element.removeAttribute(name);
      await quiet(element);
      expect(element[property as keyof typeof element], name).toBe(before);
      expect(element.hasAttribute(name), name).toBe(false);
    }
    expect(details('cooperation-error').length).toBeGreaterThan(5);
    await vi.waitFor(() => expect(plain(element)).toContain('Three countries'));
  });

  test('addresses may be relative; what leads nowhere is said', async () => {
    const { element, details } = await host(tag, {
      attributes: { 'explorer-url': '/explorer/index.html#level=actors' },
      properties: { data: NETWORK },
    });
    const address = `${location.origin}/explorer/index.html#`;
    expect(await element.toSvg()).toContain(address);
    expect(details('cooperation-error')).toEqual([]);
    element.explorerUrl = 'javascript:alert(1)';
    await quiet(element);
    expect(details('cooperation-error')).toMatchObject([{ code: 'bad-attribute' }]);
    expect(plain(element)).toContain('“explorer-url” cannot be “javascript:alert(1)”');
    const svg = await element.toSvg();
    expect(svg).not.toContain(address);
    expect(svg).not.toContain('alert(1)');
  });

  test('theme is followed before there are data', async () => {
    const { element } = await host(tag, { attributes: { theme: 'dark' } });
    expect(element.matches(':state(dark)')).toBe(true);
  });
});
