import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import { deep } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet } from './host-page.ts';

afterEach(leave);

/** Every link of an element. */
const linksOf = (element: Element): readonly HTMLAnchorElement[] =>
  deep(element, 'a') as unknown as readonly HTMLAnchorElement[];

describe('[SEC] 91 links of the element', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://me:word@example.org/', 'http://'])(
    'lead nowhere for the address %s of an explorer',
    async (address) => {
      const { element } = await host('cooperation-graph', {
        attributes: { 'explorer-url': address },
        properties: { data: NETWORK },
      });
      expect(linksOf(element)).toEqual([]);
    },
  );

  test('lead to the page’s own site for an address that is relative to it', async () => {
    const { element } = await host('cooperation-graph', {
      attributes: { 'explorer-url': '../explorer/#old' },
      properties: { data: NETWORK },
    });
    const explorer = new URL('../explorer/', document.baseURI).href;
    expect(linksOf(element).map(({ href }) => href.split('#')[0])).toEqual([explorer]);
    expect(linksOf(element)[0]!.hash).toBe(`#${element.getView()}`);
  });

  test('to the web tell nobody where they come from', async () => {
    const { element } = await host('cooperation-graph', {
      attributes: { 'explorer-url': 'https://example.org/explore' },
      properties: { data: NETWORK },
    });
    element.setView('select=mission:lyra');
    await quiet(element);
    const links = linksOf(element);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.href).toMatch(/^https?:\/\//);
      expect(link.rel).toBe('noopener noreferrer');
    }
  });
});
