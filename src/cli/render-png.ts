import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Renderer from '@resvg/resvg-js';
import type { DisplayList } from '../figure/display-list.ts';
import type { Figure } from '../figure/figure.ts';
import { FigureError } from '../figure/figure-error.ts';
import { codePointName, missingCharacter } from '../figure/fonts/font-runs.ts';
import type { FontSet } from '../figure/fonts/font-set.ts';
import { pixelSize, type PixelSize, type Resolution } from '../figure/png/pixel-size.ts';
import { withPngTexts } from '../figure/png/png-texts.ts';
import { serialiseSvg } from '../figure/svg/svg-node.ts';
import { svgTree } from '../figure/svg/write-svg.ts';

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
  const missing = missingCharacter(figure.list.items, fonts);
  if (missing !== null) {
    const { character, text } = missing;
    throw new FigureError(
      'glyph-missing',
      `no font has ${character} (${codePointName(character)}), in “${text}”: give one with --font FILE`,
    );
  }
  const { Resvg } = await loadRenderer();
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-graph-'));
  try {
    const fontFiles = await writeFonts(fonts, folder);
    const renderer = new Resvg(svgFor(figure, size, fonts), {
      font: {
        loadSystemFonts: false,
        fontFiles,
        defaultFontFamily: fonts.faces.sans.family,
        sansSerifFamily: fonts.faces.sans.family,
        serifFamily: fonts.faces.serif.family,
      },
      textRendering: 2,
      logLevel: 'off',
    });
    return withPngTexts(renderer.render().asPng(), figure, size);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadRenderer(): Promise<typeof Renderer> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    throw new Error(
      'PNG needs the package @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js; SVG and PDF need nothing',
      { cause: error },
    );
  }
}

/** The renderer reads fonts from files alone. */
async function writeFonts({ faces, others }: FontSet, folder: string): Promise<string[]> {
  const fonts = [...Object.values(faces), ...others];
  const files = fonts.map((_, i) => join(folder, `${i}.ttf`));
  for (const [i, { bytes }] of fonts.entries()) await writeFile(files[i] ?? '', bytes);
  return files;
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

/** Of the families a figure names, those that were given as files; then the program's own. */
function families(named: DisplayList['fonts'], { faces, others }: FontSet): DisplayList['fonts'] {
  const given = (list: string): string[] => {
    const names = list.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/gu, ''));
    return names.filter((name) => others.some(({ family }) => family === name));
  };
  const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  return {
    sans: quoted([...given(named.sans), faces.sans.family]),
    serif: quoted([...given(named.serif), faces.serif.family]),
  };
}

function tooLarge({ width, height }: PixelSize): FigureError {
  return new FigureError(
    'too-large',
    `an image of ${width} × ${height} pixels is too large: at most ${MOST_PIXELS} pixels are drawn`,
  );
}
