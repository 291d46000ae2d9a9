import { FIGURE_COLORS, type Background, type FigureChoices } from '../view/figure-choices.ts';
import { DARK, LIGHT, type Palette } from '../view/palette.ts';
import { colorByName } from './color-names.ts';
import type { DisplayList } from './display-list.ts';

const WHITE: Palette = { ...LIGHT, paper: '#FFFFFF', wash: '#F4F4F2', rule: '#D6D7D2' };

/** The colours on each ground. What has no ground is drawn for white paper. */
const PALETTES: Readonly<Record<Background, Palette>> = {
  paper: LIGHT,
  white: WHITE,
  dark: DARK,
  transparent: WHITE,
};

/** The colours of a figure: those of its ground, with those that its editor chose. */
export function figurePalette({ background, colors }: FigureChoices): Palette {
  const chosen = FIGURE_COLORS.flatMap((name) => {
    const color = colorByName(colors[name] ?? '');
    return color === null ? [] : [[name, color] as const];
  });
  return { ...PALETTES[background], ...Object.fromEntries(chosen) };
}

/** What lies behind everything; null: nothing. */
export function figureGround(choices: FigureChoices): string | null {
  return choices.background === 'transparent' ? null : figurePalette(choices).paper;
}

/** Whether labels have paper round them. Where nothing lies behind, it would show as white on any other ground. */
export function labelsHaveHalo({ background }: FigureChoices): boolean {
  return background !== 'transparent';
}

/** The families that stand in for the figure's own, from one system to the next. */
const FAMILIES: DisplayList['fonts'] = {
  sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  serif:
    "'Source Serif 4', 'Source Serif 4 Variable', 'Iowan Old Style', Charter, Cambria, Georgia, 'Noto Serif', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', 'Songti SC', 'Noto Serif CJK SC', serif",
};

/** Letters, marks, digits, and what stands between them in names of fonts: nothing that ends a CSS string. */
const FONT_NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._+-]*$/u;

/** Whether a text can be the name of a font family. */
export function isFontName(name: string): boolean {
  return FONT_NAME.test(name);
}

/** The families of a figure: the editor's own first, where it has a name that can be one. */
export function figureFonts({ fonts }: FigureChoices): DisplayList['fonts'] {
  const family = (own: string | null, fallback: string): string =>
    own !== null && isFontName(own.trim()) ? `'${own.trim()}', ${fallback}` : fallback;
  return { sans: family(fonts.sans, FAMILIES.sans), serif: family(fonts.serif, FAMILIES.serif) };
}
