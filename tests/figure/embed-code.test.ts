import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import {
  elementCode,
  EMBED_HEIGHT,
  iframeCode,
  imageCode,
  type EmbedImage,
} from '../../src/figure/embed-code.ts';

const script = { address: 'https://cdn.example/a@1/embed.js', integrity: 'sha384-AAAA' };
const HOSTILE = '"><script>x()</script>&amp; <b>’ \u0000\u202e\ud800 ';

const image: EmbedImage = {
  fileName: 'partners.png',
  alt: 'Network: 66 entities and 107 ties.',
  width: 960,
  height: 640,
  link: 'https://site.example/#metric=degree&data=d2bc8b16',
};

/** All that the standard asks for, and how we write it: every attribute quoted, every element closed. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    { 'cooperation-graph': { flow: true, phrasing: true, permittedContent: ['@flow'] } },
  ],
});

async function problemsOf(code: string): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>
<html lang="en"><head><title>Host</title></head><body>
${code}
</body></html>
`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`));
}

const codesWith = (text: string): Readonly<Record<string, string>> => ({
  element: elementCode({
    script,
    src: 'https://site.example/graph-data/cooperation.json',
    view: `q=${text}&data=d2bc8b16`,
    image: { ...image, alt: text },
  }),
  iframe: iframeCode({
    address: 'https://site.example/embed.html?src=/a.json#metric=degree&data=d2bc8b16',
    title: text,
    height: EMBED_HEIGHT,
    script,
  }),
  'iframe without its script': iframeCode({
    address: 'https://site.example/embed.html',
    title: text,
    height: EMBED_HEIGHT,
    script: null,
  }),
  image: imageCode({ ...image, alt: text }),
  'image that leads nowhere': imageCode({ ...image, alt: text, link: null }),
});

describe('[EMB] 85 code for embedding', () => {
  test.each(Object.entries(codesWith('China’s partners in space')))(
    'is valid HTML: %s',
    async (_form, code) => {
      expect(await problemsOf(code)).toEqual([]);
    },
  );

  test.each(Object.entries(codesWith(HOSTILE)))(
    'is valid HTML whatever the words are: %s',
    async (_form, code) => {
      expect(await problemsOf(code)).toEqual([]);
      expect(code).not.toContain('<b>');
      expect(code.match(/<script/g) ?? []).toHaveLength(code.includes('sha384-') ? 1 : 0);
    },
  );

  test.each([
    '<img src="a.png">',
    '<iframe src="a.html"></iframe>',
    '<a href="b"><b>x</a></b>',
    '<cooperation-graph view="a" view="b"></cooperation-graph>',
    '<img src="a.png" alt="a & b" alt="b">',
  ])('the parser is strict: %s', async (code) => {
    expect(await problemsOf(code)).not.toEqual([]);
  });

  test('a frame is lazy, has a title, and may run scripts, save files and open windows only', () => {
    const { iframe } = codesWith('Partners');
    expect(iframe).toContain('title="Partners"');
    expect(iframe).toContain('loading="lazy"');
    expect(iframe).toContain(
      'sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"',
    );
    // The script stands before the frame: no message is missed.
    expect(iframe?.indexOf('<script')).toBeLessThan(iframe?.indexOf('<iframe') ?? 0);
  });

  test('an image has its text, its size and its view', () => {
    const code = imageCode(image);
    expect(code).toContain(`alt="${image.alt}"`);
    expect(code).toContain('width="960"');
    expect(code).toContain('height="640"');
    expect(code).toContain('<a href="https://site.example/#metric=degree&amp;data=d2bc8b16">');
  });
});
