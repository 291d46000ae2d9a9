import { describe, expect, test } from 'vitest';
import { readSources } from '../../support/source-tree.ts';
import { declarationsOf, STYLE_SHEETS, type Declaration } from '../../support/style-sheets.ts';

const written = ({ selector, property, value }: Declaration): string =>
  `${selector} { ${property}: ${value} }`;

/** Declarations that do not mirror, and why. */
const ALLOWED: readonly (readonly [declaration: RegExp, reason: string])[] = [
  [/--line-(?:start|end): (?:left|right)/u, 'says where lines begin and end in either direction'],
  [/^\.proxy \{ left/u, 'stands on the drawing, which does not mirror'],
  [/^\.timeline \{ text-align: left/u, 'years run from left to right'],
  [/^\.year(?:\.start)? \{ transform/u, 'stands on the axis of years'],
  [/^\.handle/u, 'stands on the axis of years'],
  [/^textarea \{ text-align: left/u, 'code runs from left to right'],
  [/^:host \{ text-align: left/u, 'the drawing does not mirror'],
];

/** Sources that place things by coordinates, on what does not mirror: the drawing, the figure, the years. */
const PLACED =
  /^src\/elements\/(?:plate|figure-preview|timeline)\/|cooperation-(?:plate|figure-preview|timeline)\.ts$/u;

const SIDES =
  /^(?:left|right)$|^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|-(?:left|right)-radius$/u;

/** Whether a value of four sides has another one at the left than at the right. */
function isLopsided(value: string): boolean {
  const sides = value.match(/[\w-]*\((?:[^()]|\([^()]*\))*\)|\S+/gu) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Whether a declaration means a side of the page that stays where lines run the other way. */
function isPhysical({ property, value }: Declaration): boolean {
  if (SIDES.test(property)) return true;
  if (/^(?:margin|padding|inset|border-width)$/u.test(property)) return isLopsided(value);
  // Their start and end are those of the words, which run on as they are.
  if (property === 'text-align') return /^(?:left|right|start|end)$/u.test(value);
  if (/^(?:float|clear)$/u.test(property)) return /left|right/u.test(value);
  if (property === 'box-shadow') return /^(?:inset )?-?[1-9]/u.test(value);
  if (/^(?:transform|translate)$/u.test(property))
    return /translateX|translate\(-?[1-9]|^-?[1-9]/u.test(value);
  return /\bto (?:left|right)\b/u.test(value) || /^(?:left|right)$/u.test(value);
}

function physical(text: string): readonly string[] {
  return declarationsOf(text)
    .filter(isPhysical)
    .map(written)
    .filter((words) => !ALLOWED.some(([known]) => known.test(words)));
}

describe('[API] 22 no style sheet means left or right', () => {
  test.each([...STYLE_SHEETS])('of <%s>', (_tag, text) => {
    expect(physical(text)).toEqual([]);
  });

  test('but for what does not mirror, all of which there is', () => {
    const css = [...STYLE_SHEETS.values()].flatMap((text) => declarationsOf(text).map(written));
    expect(ALLOWED.filter(([known]) => !css.some((words) => known.test(words)))).toEqual([]);
  });

  test('nor any template, but on what does not mirror', () => {
    const placed = [...readSources('src/elements')]
      .filter(([, text]) => /\.style=\$\{`[^`]*\b(?:left|right):/u.test(text))
      .map(([path]) => path);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.filter((path) => !PLACED.test(path))).toEqual([]);
  });

  test('which this test would notice', () => {
    const wrong = [
      'margin-left: auto',
      'padding: 0 4px 0 calc(var(--a) * 2)',
      'inset: 0 0 0 auto',
      'right: 20px',
      'border-left: 1px solid',
      'border-top-left-radius: 4px',
      'float: left',
      'text-align: start',
      'box-shadow: inset 2px 0 currentColor',
      'background: linear-gradient(to right, red, blue)',
      'transform: translateX(4px)',
    ];
    for (const words of wrong) expect(physical(`.a { ${words} }`), words).toHaveLength(1);
    const right = 'inset: 0 auto; padding: 1px 2px 3px 2px; text-align: center; translate: 0 2px';
    expect(physical(`.a { ${right}; box-shadow: 0 1px red }`)).toEqual([]);
  });
});
