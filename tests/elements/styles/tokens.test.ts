import { describe, expect, test } from 'vitest';
import { tokens } from '../../../src/elements/styles/tokens.ts';
import { readSources } from '../../support/source-tree.ts';
import { declarationsOf, STYLE_SHEETS, type Declaration } from '../../support/style-sheets.ts';

/** Lengths that stay as they are beside tokens, and why. */
const ALLOWED: readonly (readonly [declaration: RegExp, reason: string])[] = [
  [/^\.choice\.inner.*15px/u, 'the box of the choice above it, which is the system’s'],
  [/^thead \.name button.*14px/u, 'the mark before the names below it, which is a drawing'],
];

/** A length in a unit of its own: one in `em` follows the size of type, which is a token. */
const LENGTH = /(?<![\w-])\d*\.?\d+(?:px|pt|mm|rem|ch|vw|vh|cq\w+|%)/u;
const COLOR =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:white|black|gr[ae]y|silver|red|orange|yellow|green|teal|blue|navy|purple)\b/iu;

/** What is wrong with a declaration that is not built of tokens; null where nothing is. */
function fault({ property, value }: Declaration): string | null {
  if (/^(?:font|font-size)$/u.test(property) && LENGTH.test(value)) return 'a size of type';
  if (
    property === 'font' &&
    !/^(?:inherit$|.*var\(--cooperation-(?:sans|serif|mono)\))/u.test(value)
  )
    return 'a face';
  if (property === 'font-family' && !/^var\(--cooperation-(?:sans|serif|mono)\)$/u.test(value))
    return 'a face';
  if (property === 'line-height' && LENGTH.test(value)) return 'a line height';
  if (property.endsWith('radius') && LENGTH.test(value)) return 'a radius';
  if (/^(?:padding|margin|(?:row-|column-)?gap)/u.test(property) && LENGTH.test(value))
    return 'a distance';
  return COLOR.test(value) ? 'a colour' : null;
}

const written = ({ selector, property, value }: Declaration): string =>
  `${selector} { ${property}: ${value} }`;

/** What a sheet has in literals, in the forms that readers choose by their system left out. */
function literals(text: string): readonly string[] {
  const own = text.replace(/@media (?:print|\(forced-colors)[\s\S]*?\n {2}\}/gu, '');
  return declarationsOf(own)
    .filter((one) => fault(one) !== null)
    .map((one) => `${fault(one)}: ${written(one)}`)
    .filter((words) => !ALLOWED.some(([known]) => known.test(words.replace(/^[^:]*: /u, ''))));
}

describe('[API] 21 every colour, face, size of type, radius and distance is a custom property', () => {
  test('of every element there is', () => {
    expect(STYLE_SHEETS.size).toBeGreaterThan(25);
  });

  test.each([...STYLE_SHEETS])('of <%s>', (_tag, text) => {
    expect(literals(text)).toEqual([]);
  });

  test('but for what is allowed, all of which there is', () => {
    const css = [...STYLE_SHEETS.values()].flatMap((text) => declarationsOf(text).map(written));
    const idle = ALLOWED.filter(([known]) => !css.some((words) => known.test(words)));
    expect(idle).toEqual([]);
  });

  test('which this test would notice', () => {
    const wrong = [
      '.a { font: 600 13px/18px var(--cooperation-sans) }',
      '.a { font: 400 var(--cooperation-font-size) Georgia }',
      '.a { font-size: 1rem }',
      '.a { line-height: 18px }',
      '.a { border-radius: 0 3px }',
      '@container (max-width: 760px) { .a { padding: 0 5px } }',
      '.a { margin-inline-start: calc(1px + var(--cooperation-space-1)) }',
      '.a { color: #fff }',
      '.a { background: white }',
    ];
    for (const text of wrong) expect(literals(text), text).toHaveLength(1);
    expect(
      literals('.a { margin: 0 auto; font: inherit; line-height: 0; color: inherit }'),
    ).toEqual([]);
  });
});

describe('[API] 21 every custom property is documented', () => {
  const sources = [...readSources('src')].filter(([path]) => !path.startsWith('src/docs/'));
  const all = sources.map(([, text]) => text).join('\n');
  const names = (text: string, form: RegExp): ReadonlySet<string> =>
    new Set([...text.matchAll(form)].map(([, name]) => name!));
  const documented = names(all, /@cssprop (--cooperation-[\w-]+) - \S/gu);
  // Sheets as they are: those of tones are made of a list.
  const css = [tokens.cssText, ...STYLE_SHEETS.values()].join('\n');
  const read = names(`${css}\n${all}`, /var\((--cooperation-[\w-]+)/gu);
  const set = names(tokens.cssText, /(--cooperation-[\w-]+)\s*:/gu);

  test('that a sheet reads or the tokens set', () => {
    expect([...read, ...set].filter((name) => !documented.has(name))).toEqual([]);
  });

  test('and none that nothing reads', () => {
    expect(documented.size).toBeGreaterThan(50);
    expect([...documented].filter((name) => !read.has(name))).toEqual([]);
  });

  test('and each but the height of the graph has a default', () => {
    expect([...documented].filter((name) => !set.has(name))).toEqual([
      '--cooperation-graph-height',
    ]);
  });
});
