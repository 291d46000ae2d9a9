import type { DisplayList } from '../figure/display-list.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import type { FontSet } from '../figure/fonts/font-set.ts';
import { pixelSize, type PixelSize, type Resolution } from '../figure/png/pixel-size.ts';
import { withPngTexts } from '../figure/png/png-texts.ts';
import { serialiseSvg } from '../figure/svg/svg-node.ts';
import { svgTree } from '../figure/svg/write-svg.ts';
import { checkCharacters } from './render-fonts.ts';
import { loadRenderer, rendererOptions, withFontFiles } from './renderer.ts';

/** The most pixels that are drawn: four bytes each, several times over. */
const MOST_PIXELS = 16_384 ** 2;

/**
 * The figure as a PNG of exactly the size asked for, drawn without a browser and with no font but the
 * program's and those that were given. Throws a `FigureError`: `glyph-missing` with the character that no
 * font has, `too-large`; an `Error` where the renderer is not installed.
 */
export async function renderPng(
  figure: Figure,
  resolution: Resolution,
  fonts: FontSet,
): Promise<Uint8Array> {
  const size = pixelSize(figure.extent, resolution);
  if (size.width * size.height > MOST_PIXELS) throw tooLarge(size);
  checkCharacters(figure, fonts);
  const { Resvg } = await loadRenderer();
  return withFontFiles(fonts, (fontFiles) => {
    const svg = svgFor(figure, size, fonts);
    const renderer = new Resvg(svg, rendererOptions(fonts, fontFiles));
    return Promise.resolve(withPngTexts(renderer.render().asPng(), figure, size));
  });
}

/** The SVG in the pixels of the PNG and in fonts that the renderer has. */
function svgFor(figure: Figure, { width, height }: PixelSize, fonts: FontSet): string {
  const list = { ...figure.list, fonts: families(figure.list.fonts, fonts) };
  const { attributes, ...svg } = svgTree({ ...figure, list, carried: null });
  return serialiseSvg({
    ...svg,
    attributes: { ...attributes, width, height, preserveAspectRatio: 'none' },
  });
}

/** What every figure names itself; before it stand families of its editor's choice. */
const OWN_FAMILY = /^Source (Sans|Serif)/u;

/** The families of the editor's choice that were given as files; then the program's own. */
function families(named: DisplayList['fonts'], { faces, others }: FontSet): DisplayList['fonts'] {
  const chosen = (list: string): readonly string[] => {
    const names = list.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/gu, ''));
    return names
      .slice(
        0,
        Math.max(
          0,
          names.findIndex((name) => OWN_FAMILY.test(name)),
        ),
      )
      .filter((name) => others.some(({ family }) => family === name));
  };
  const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  return {
    sans: quoted([...chosen(named.sans), faces.sans.family]),
    serif: quoted([...chosen(named.serif), faces.serif.family]),
  };
}

function tooLarge({ width, height }: PixelSize): FigureError {
  return new FigureError(
    'too-large',
    `an image of ${width} × ${height} pixels is too large: at most ${MOST_PIXELS} pixels are drawn`,
  );
}
