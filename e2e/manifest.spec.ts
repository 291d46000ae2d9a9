/** The manifest says of the elements what they are in a page: no more, no less. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { Package } from 'custom-elements-manifest';
import { elementsOf, type PublicElement } from '../src/app/manifest/public-manifest.ts';

const built = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
const manifest = JSON.parse(readFileSync(built('custom-elements.json'), 'utf8')) as Package;

/** What can be read off an element of this tag in any of its states. */
interface Seen {
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  readonly missing: readonly string[];
  readonly slots: readonly string[];
  readonly parts: readonly string[];
  readonly cssProperties: readonly string[];
}

const named = (list: readonly { readonly name: string }[] = []): string[] =>
  list.map(({ name }) => name).sort();

/** Puts an element of the tag into the page in each of its states. */
async function addEveryState(page: Page, tag: string): Promise<void> {
  // A dataset that never comes.
  await page.route('**/never.json', () => undefined);
  await page.evaluate(async (name) => {
    const states = [
      {
        src: 'graph-data/cooperation.json',
        controls: 'full',
        selected: 'country:fr',
        layout: 'no such layout',
      },
      { src: 'graph-data/cooperation.json', controls: 'none' },
      { src: 'never.json' },
      { src: 'no-such-file.json' },
      {},
    ];
    const elements = states.map((attributes) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.setAttribute('data-state', '');
      return element;
    });
    document.body.replaceChildren(...elements);
    const [full, bare, , broken] = elements as (HTMLElement & {
      readonly ready: Promise<unknown>;
    })[];
    await Promise.all([full!.ready, bare!.ready, broken!.ready.catch(() => undefined)]);
  }, tag);
  // What stands on demand beside the picture.
  await expect
    .poll(() => page.evaluate((name) => document.querySelectorAll(name).length, tag))
    .toBe(5);
}

function see(page: Page, tag: string, members: readonly string[]): Promise<Seen> {
  return page.evaluate(
    ({ name, wanted }) => {
      interface LitClass extends CustomElementConstructor {
        readonly observedAttributes: readonly string[];
        readonly elementProperties: ReadonlyMap<string, { readonly state?: boolean }>;
      }
      const { observedAttributes, elementProperties } = customElements.get(name) as LitClass;
      const roots = [...document.querySelectorAll(name)].map((one) => one.shadowRoot!);
      const inAll = (selector: string): Element[] =>
        roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      const deep = (root: ShadowRoot): ShadowRoot[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot === null ? [] : deep(shadowRoot),
        ),
      ];
      const css = roots
        .flatMap(deep)
        .flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join('\n');
      const list = (names: Iterable<string>): string[] => [...new Set(names)].sort();
      return {
        attributes: list(observedAttributes),
        properties: list(
          [...elementProperties].flatMap(([key, { state }]) => (state === true ? [] : [key])),
        ),
        missing: wanted.filter((key) => !(key in document.querySelector(name)!)),
        slots: list(inAll('slot').map((slot) => slot.getAttribute('name') ?? '')),
        parts: list(inAll('[part]').flatMap((one) => [...one.part])),
        cssProperties: list([...css.matchAll(/--cooperation-[\w-]+/g)].map(([found]) => found)),
      };
    },
    { name: tag, wanted: members },
  );
}

function fieldsOf({ members }: PublicElement): string[] {
  return named(members.filter((one) => one.kind === 'field' && !('readonly' in one)));
}

for (const element of elementsOf(manifest)) {
  test(`[PKG] 4 the manifest lists what <${element.tagName}> has, and nothing else`, async ({
    page,
  }) => {
    await page.goto('./');
    await addEveryState(page, element.tagName);
    const members = element.members.filter((one) => !('static' in one)).map(({ name }) => name);
    const seen = await see(page, element.tagName, members);

    expect(named(element.attributes)).toEqual(seen.attributes);
    expect(seen.missing).toEqual([]);
    expect(fieldsOf(element)).toEqual(expect.arrayContaining([...seen.properties]));
    expect(named(element.slots)).toEqual(seen.slots);
    expect(named(element.cssParts)).toEqual(seen.parts);
    expect(named(element.cssProperties)).toEqual(seen.cssProperties);
  });
}

test('[PKG] 4 the manifest lists every event that the package exports, and no other', async () => {
  const { default: _, ...exported } = (await import(
    pathToFileURL(built('index.js')).href
  )) as Record<string, unknown>;
  const types = Object.entries(exported).flatMap(([name, value]) =>
    name.endsWith('Event') && typeof value === 'function' && 'type' in value
      ? [{ name: String(value.type), type: { text: name } }]
      : [],
  );
  const byName = (list: readonly { name: string; type: { text: string } }[]): string[] =>
    list.map(({ name, type }) => `${name}: ${type.text}`).sort();
  for (const { events } of elementsOf(manifest)) expect(byName(events)).toEqual(byName(types));
});
