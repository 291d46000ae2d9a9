import { FAMILIES } from '../../model/entity.ts';
import { OUTLINE } from '../../view/mark-extent.ts';
import { dimmedColors, dimmedMark, flattenColor, softLine } from '../../view/mix-colors.ts';
import type { Palette } from '../../view/palette.ts';
import { toneColor, TONES } from '../../view/tone.ts';
import type { SceneElement } from './scene-elements.ts';

/** How marks and lines look, in Cytoscape's words; lengths are px of the screen. */
export interface ElementStyle {
  readonly 'background-color'?: string;
  readonly 'border-color'?: string;
  readonly 'border-width'?: number;
  readonly 'border-style'?: 'dashed';
  readonly 'border-dash-pattern'?: number[];
  readonly 'line-color'?: string;
  readonly 'line-style'?: 'dashed';
  readonly 'line-dash-pattern'?: number[];
  readonly 'line-cap'?: 'round';
}

/** The look of elements with certain classes. What comes later holds. */
export interface StyleRule {
  /** `node`, `edge`, or classes: `.a.b, .c` is whatever has a and b, or c. */
  readonly selector: string;
  readonly style: ElementStyle;
}

/** The look of every mark and line, for Cytoscape and for figures. Colours come from the palette alone. */
export function elementStyles(palette: Palette): readonly StyleRule[] {
  return [
    { selector: 'node', style: { 'background-color': palette.ink2, 'border-width': 0 } },
    {
      selector: '.ring',
      style: {
        'border-width': 1.3,
        'border-style': 'dashed',
        'border-dash-pattern': [2.6, 2.2],
      },
    },
    {
      selector: '.out',
      style: {
        'border-width': 1.2,
        'border-style': 'dashed',
        'border-dash-pattern': [1.4, 2.4],
      },
    },
    ...colors(palette),
    ...lines(palette),
  ];
}

/** What `elementStyles` says of each element. */
export function styleReader(palette: Palette): (element: SceneElement) => ElementStyle {
  return ruleReader(elementStyles(palette));
}

/** What rules say of each element, in CSS's way but for specificity: the last one that fits holds. */
export function ruleReader<Style extends object>(
  sheet: readonly { readonly selector: string; readonly style: Style }[],
): (element: Pick<SceneElement, 'group' | 'classes'>) => Style {
  const rules = sheet.map(({ selector, style }) => ({
    ways: selector.split(', ').map((way) => way.replace(/^\./, '').split('.')),
    style,
  }));
  const known = new Map<string, Style>();
  return ({ group, classes }) => {
    const key = `${group === 'nodes' ? 'node' : 'edge'} ${classes}`;
    let style = known.get(key);
    if (style === undefined) {
      const has = new Set(key.split(' '));
      const fitting = rules.filter(({ ways }) =>
        ways.some((way) => way.every((name) => has.has(name))),
      );
      style = Object.assign({}, ...fitting.map((rule) => rule.style)) as Style;
      known.set(key, style);
    }
    return style;
  };
}

/** The colours of marks by family and by tone; a hollow mark takes its own as its line. */
function colors(palette: Palette): readonly StyleRule[] {
  const named: readonly (readonly [name: string, color: string])[] = [
    ...FAMILIES.map((family) => [family, palette[family]] as const),
    ...TONES.map((tone) => [tone, toneColor(palette, tone)] as const),
    ['ring', palette.ink2],
    ['out', palette.ink3],
  ];
  const rule = (selector: string, fill: string, line: string): StyleRule => ({
    selector,
    style: { 'background-color': fill, 'border-color': line },
  });
  return [
    ...named.flatMap(([name, color]) => {
      const dim = dimmedMark(color, palette);
      return [rule(`.${name}`, color, color), rule(`.${name}.dim`, dim.fill, dim.line)];
    }),
    { selector: '.hollow', style: { 'border-width': OUTLINE } },
    { selector: '.hollow, .ring, .out', style: { 'background-color': palette.paper } },
  ];
}

function lines(palette: Palette): readonly StyleRule[] {
  const dim = dimmedColors(palette);
  return [
    { selector: 'edge', style: { 'line-color': palette.tie } },
    {
      selector: '.band',
      style: { 'line-color': flattenColor(palette.band, palette.paper), 'line-cap': 'round' },
    },
    { selector: '.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3.5] } },
    {
      selector: '.expected',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 3, 1.3, 3] },
    },
    {
      selector: '.dotted',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [0.1, 4.4],
        'line-cap': 'round',
      },
    },
    { selector: '.single, .thin, .barred', style: { 'line-color': palette.tieSoft } },
    { selector: '.structural', style: { 'line-color': palette.tieQuiet } },
    { selector: '.structural.dashed', style: { 'line-dash-pattern': [4.5, 3] } },
    { selector: '.soft', style: { 'line-color': softLine(palette) } },
    { selector: '.soft.lit', style: { 'line-color': palette.tieQuiet } },
    { selector: '.structural.lit', style: { 'line-color': palette.tieSoft } },
    { selector: '.shared', style: { 'line-color': palette.mission } },
    { selector: '.tie.dim', style: { 'line-color': dim.tie } },
    { selector: '.single.dim, .dotted.dim', style: { 'line-color': dim.tieSoft } },
    { selector: '.structural.dim, .soft.dim', style: { 'line-color': dim.tieQuiet } },
    { selector: '.band.dim', style: { 'line-color': dim.band } },
  ];
}
