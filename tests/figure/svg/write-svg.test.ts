import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceWidth } from '../../../src/view/text-width.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { writeSvg } from '../../../src/figure/svg/write-svg.ts';
import { HOSTILE_LABELS } from '../../support/hostile-labels.ts';
import { figureOfTexts, line, sampleFigure } from '../../support/sample-figure.ts';
import { allElements, readXml, xmlText, type XmlElement } from '../../support/strict-xml.ts';

const written = (figure = sampleFigure()): XmlElement => readXml(writeSvg(figure));
const named = (root: XmlElement, name: string): readonly XmlElement[] =>
  allElements(root).filter((element) => element.name === name);
const onlyText = (root: XmlElement, name: string): string => {
  const [element, ...more] = named(root, name);
  expect(more).toEqual([]);
  return element === undefined ? '' : xmlText(element);
};

/** Elements and attributes an SVG of ours may have; all of them are of SVG 1.1 or say who it is. */
const ELEMENTS =
  /^(svg|title|desc|metadata|g|path|text|tspan|a|rect|clipPath|(rdf|cc|dc|view):[\w-]+)$/;
const ATTRIBUTES =
  /^(xmlns(:\w+)?|xml:lang|version|width|height|viewBox|role|aria-(labelledby|hidden)|direction|id|x|y|dx|d|href|clip-path|opacity|(fill|stroke)(-[a-z]+)?|font-(family|size|weight|style)|letter-spacing|text-anchor|textLength|lengthAdjust|transform|rdf:(about|resource))$/;

describe('a figure as SVG', () => {
  test('[EXP] 70 is well-formed for every hostile label, which stays a text or vanishes', () => {
    const root = written(figureOfTexts(HOSTILE_LABELS));
    const texts = named(root, 'text').map((element) => xmlText(element));
    expect(texts).toHaveLength(HOSTILE_LABELS.length);
    expect(texts.slice(0, 3)).toEqual(HOSTILE_LABELS.slice(0, 3));
    expect(texts[HOSTILE_LABELS.indexOf('\ud800')]).toBe('');
    expect(texts[HOSTILE_LABELS.indexOf('lone \ud800 and \udfff')]).toBe('lone and');
    expect(named(root, 'a')).toEqual([]);
  });

  test('[EXP] 70 is well-formed for any text at all', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.string({
        unit: fc.constantFrom(...'<>&"\'/]-![CDATA ;#x0\u0000\u202e\ufffe\ud83d\r\n\t'),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(named(written(figureOfTexts(texts)), 'text')).toHaveLength(texts.length);
      }),
      { numRuns: 500 },
    );
  });

  test('[EXP] 70 has nothing but plain elements and presentation attributes', () => {
    const elements = allElements(written());
    expect(elements.filter(({ name }) => !ELEMENTS.test(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
    const addresses = elements.flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => value.includes('url(')),
    );
    expect(addresses.filter((value) => !/^url\(#clip-[\da-f]{8}-nodes\)$/.test(value))).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\tjavascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'blob:https://a.example/1',
    'file:///etc/passwd',
  ])('[EXP] 70 makes no link of %j', (href) => {
    const figure = sampleFigure();
    const items = [line({ text: 'x', x: 0, y: 0, href })];
    expect(named(written({ ...figure, list: { ...figure.list, items } }), 'a')).toEqual([]);
  });

  test('[EXP] 72 says what it is: title, description, role, Dublin Core, layers, viewBox', () => {
    const root = written();
    const { metadata, alt } = sampleFigure();
    const [title, description] = root.children.filter((child) => typeof child !== 'string');
    expect([title?.name, description?.name]).toEqual(['title', 'desc']);
    expect(xmlText(title as XmlElement)).toBe(metadata.title);
    expect(xmlText(description as XmlElement)).toBe(`${alt}\n${metadata.description}`);
    expect(root.attributes).toMatchObject({
      role: 'img',
      viewBox: '0 0 400 300',
      width: '400',
      height: '300',
      'xml:lang': 'en',
      'aria-labelledby': `${title?.attributes['id']} ${description?.attributes['id']}`,
    });
    expect(onlyText(root, 'dc:description')).toBe(metadata.description);
    expect(onlyText(root, 'dc:creator').trim()).toBe(metadata.creator);
    expect(onlyText(root, 'dc:rights').trim()).toBe(metadata.rights);
    for (const name of ['source', 'date', 'identifier', 'language'] as const) {
      expect(onlyText(root, `dc:${name}`)).toBe(metadata[name]);
    }
    expect(onlyText(root, 'dc:format')).toBe('image/svg+xml');
    expect(named(root, 'dc:type')[0]?.attributes['rdf:resource']).toMatch(/StillImage$/);
    const layers = named(root, 'g').map(({ attributes }) => attributes['id']);
    expect(layers.filter((id) => id !== undefined)).toEqual(['ties', 'nodes', 'labels', 'notes']);
  });

  test('[EXP] 72 is as large on paper as asked for', () => {
    const { attributes } = written(
      sampleFigure({ extent: { width: 89, height: 66.75, unit: 'mm' } }),
    );
    expect(attributes).toMatchObject({ width: '89mm', height: '66.75mm', viewBox: '0 0 400 300' });
  });

  test('[EXP] 76 names its fonts and what to take instead, and brings none along', () => {
    const root = written();
    expect(root.attributes['font-family']).toBe("'Source Sans 3', Arial, sans-serif");
    const serifs = named(root, 'text').filter(({ attributes }) => attributes['font-family']);
    expect(serifs.map((text) => text.attributes['font-family'])).toEqual(
      serifs.map(() => "'Source Serif 4', serif"),
    );
    expect(writeSvg(sampleFigure())).not.toMatch(/@font-face|base64|url\((?!#)/);
  });

  test('[EXP] 78 is the same to the byte for the same figure', () => {
    expect(writeSvg(sampleFigure())).toBe(writeSvg(structuredClone(sampleFigure())));
  });

  test('numbers have two decimals at most and no minus before zero', () => {
    const figure = sampleFigure();
    const steps = [
      ['M', -0.001, 1 / 3],
      ['L', 1e-9, 1234.5678],
    ] as const;
    const items = [{ kind: 'path', steps, stroke: { color: '#000000', width: 1.005 } }] as const;
    const [path] = named(written({ ...figure, list: { ...figure.list, items } }), 'path');
    expect(path?.attributes).toMatchObject({ d: 'M0 0.33L0 1234.57', 'stroke-width': '1' });
  });

  test('halos of neighbouring lines lie below all their letters', () => {
    const labels = named(written(), 'g').find(({ attributes }) => attributes['id'] === 'labels');
    const [halos, ...texts] = labels?.children.filter((child) => typeof child !== 'string') ?? [];
    expect(halos?.attributes['aria-hidden']).toBe('true');
    expect(named(halos as XmlElement, 'text').map((text) => xmlText(text))).toEqual([
      'Lunar Research',
      'Station gjpq',
      'SUPARCO',
    ]);
    expect(texts.every(({ name, attributes }) => name === 'text' && !attributes['stroke'])).toBe(
      true,
    );
  });

  test('a line from right to left keeps its physical side', () => {
    const text = named(written(), 'text').find(({ attributes }) => attributes['xml:lang'] === 'ar');
    expect(text?.attributes['text-anchor']).toBeUndefined();
    expect(xmlText(text as XmlElement)).toBe('\u202b(2020) مسبار الأمل\u202c');
  });

  test('two figures on one page share no id for their names and clips', () => {
    const other = sampleFigure();
    const metadata = { ...other.metadata, title: 'Another' };
    const ids = [sampleFigure(), { ...other, metadata }].map((figure) =>
      allElements(written(figure))
        .filter(({ name }) => name !== 'g' && name !== 'rect')
        .flatMap(({ attributes }) => attributes['id'] ?? []),
    );
    expect(ids[0]).toHaveLength(3);
    expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
  });
});

describe('a text that goes on with the line of the one before', () => {
  const words = line({ text: 'mission', x: 10, y: 20, width: 40 });
  const count = line({ text: '40', x: 56, y: 20, size: 11, color: '#676F79', follows: true });
  const draw = (items: Figure['list']['items']): readonly XmlElement[] => {
    const figure = sampleFigure();
    return named(written({ ...figure, list: { ...figure.list, items } }), 'text');
  };

  test('is part of it, a gap away, so that wider letters push it along', () => {
    const [text, ...more] = draw([words, count]);
    expect(more).toEqual([]);
    expect(xmlText(text!)).toBe('mission 40');
    const [tspan] = named(text!, 'tspan');
    const gap = 6 - faceWidth(' ', 'sans', 11);
    expect(Number(tspan?.attributes['dx'])).toBeCloseTo(gap, 1);
    expect(tspan?.attributes).toMatchObject({ 'font-size': '11', fill: '#676F79' });
    const whole = 46 + faceWidth('40', 'sans', 11);
    expect(Number(text?.attributes['textLength'])).toBeCloseTo(whole, 1);
  });

  test('stands alone where no text is before it', () => {
    expect(draw([count]).map((text) => xmlText(text))).toEqual(['40']);
  });
});

describe('the width of a line', () => {
  const textOf = (
    text: string,
    families = sampleFigure().list.fonts.sans,
  ): XmlElement | undefined => {
    const figure = sampleFigure();
    const items = [line({ text, x: 0, y: 20, size: 10, tracking: 1 })];
    const fonts = { ...figure.list.fonts, sans: families };
    return named(written({ ...figure, list: { ...figure.list, items, fonts } }), 'text')[0];
  };

  test('is that of the tables, whatever font stands in for the measured one', () => {
    expect(textOf('Kenya 2025')?.attributes).toMatchObject({
      textLength: String(Math.round(faceWidth('Kenya 2025', 'sans', 10, 1) * 100) / 100),
      lengthAdjust: 'spacingAndGlyphs',
    });
    expect(textOf('欧空局')?.attributes['textLength']).toBe('33');
  });

  test.each(['مسبار', 'x ♞', ''])(
    'is left to the font where the tables do not know it: %j',
    (text) => {
      expect(textOf(text)?.attributes['textLength']).toBeUndefined();
    },
  );

  test('is left to a font of the editor’s own', () => {
    expect(textOf('Kenya', "'Futura', 'Source Sans 3'")?.attributes['textLength']).toBeUndefined();
  });
});
