import { Script } from 'node:vm';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { embedHtml } from '../../../src/app/frame/embed-html.ts';
import { oEmbed } from '../../../src/app/sharing/oembed.ts';
import { shareTags, type SharedPage } from '../../../src/app/sharing/share-tags.ts';
import { siteAddress } from '../../../src/app/sharing/sharing-plugin.ts';

const page: SharedPage = {
  title: 'Partners in space',
  description: '3 statements on 4 countries.',
  address: 'https://site.example/graph/',
  image: { fileName: 'og.png', alt: 'A network.', width: 1200, height: 630 },
};

const contentsOf = (shared: SharedPage): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    shareTags(shared).map(({ attrs }) => [
      attrs?.['property'] ?? attrs?.['name'] ?? attrs?.['rel'],
      attrs?.['content'] ?? attrs?.['href'],
    ]),
  );

test('[EMB] 86 a page at a known address has Open Graph with its image, and says where its oEmbed is', () => {
  expect(contentsOf(page)).toEqual({
    description: page.description,
    'og:type': 'website',
    'og:site_name': 'Cooperation graph',
    'og:title': page.title,
    'og:description': page.description,
    'og:url': 'https://site.example/graph/',
    'og:image': 'https://site.example/graph/og.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'A network.',
    'twitter:card': 'summary_large_image',
    canonical: 'https://site.example/graph/',
    alternate: 'https://site.example/graph/oembed.json',
  });
  const oembed = shareTags(page).find(({ attrs }) => attrs?.['rel'] === 'alternate');
  expect(oembed?.attrs?.['type']).toBe('application/json+oembed');
});

test('[EMB] 86 without an address nothing that must be absolute is there', () => {
  const contents = contentsOf({ ...page, address: null });
  expect(Object.keys(contents)).toEqual([
    'description',
    'og:type',
    'og:site_name',
    'og:title',
    'og:description',
  ]);
});

test('[EMB] 86 oEmbed of type rich has what version 1.0 requires, all addresses absolute', () => {
  const answer = oEmbed({ ...page, address: 'https://site.example/graph/' }) as Record<
    string,
    unknown
  >;
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: page.title,
    width: expect.any(Number),
    height: expect.any(Number),
    thumbnail_url: 'https://site.example/graph/og.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  const html = String(answer['html']);
  expect(html).toMatch(
    /^<iframe[^>]*\ssrc="https:\/\/site\.example\/graph\/embed\.html"[^>]*><\/iframe>$/,
  );
  const small = oEmbed({ ...page, address: 'https://site.example/', image: null });
  expect(small).not.toHaveProperty('thumbnail_url');
});

test('an address of a site is absolute and ends with a slash', () => {
  expect(siteAddress(undefined)).toBeNull();
  expect(siteAddress('')).toBeNull();
  expect(siteAddress('https://site.example')).toBe('https://site.example/');
  expect(siteAddress('https://site.example/graph?x#y')).toBe('https://site.example/graph/');
  expect(() => siteAddress('site.example')).toThrow('SITE_ADDRESS');
  expect(() => siteAddress('javascript:alert(1)')).toThrow('SITE_ADDRESS');
});

test('the page of a frame is valid, and its data cannot leave their script', async () => {
  const html = embedHtml({
    title: 'A & <b>',
    json: JSON.stringify({ title: '</script><script>x()</script><!--' }),
    words: 'Who & what.',
    dataAddress: './data.json',
  });
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'void-style': 'off' },
  }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  const [, json] = /<script type="application\/json">(.*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json ?? '')).toEqual({ title: '</script><script>x()</script><!--' });
  expect(html.match(/<script/g)).toHaveLength(3);
});

test('[EMB] 84 the script of host pages is a small classic script without dependencies', async () => {
  const { bundleScript } = await import('../../../src/app/frame/bundle-script.ts');
  const code = await bundleScript('./iframe-height.ts');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1024);
  expect(() => new Script(code)).not.toThrow();
  expect(code).not.toMatch(/\bimport\b|innerHTML|fetch|postMessage/);
});
