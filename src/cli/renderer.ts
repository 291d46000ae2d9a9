import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Renderer from '@resvg/resvg-js';
import type { FontSet } from '../figure/fonts/font-set.ts';

/** What draws pixels without a browser. Throws an `Error` where it is not installed. */
export async function loadRenderer(): Promise<typeof Renderer> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    throw new Error(
      'this needs the package @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js; SVG does without',
      { cause: error },
    );
  }
}

/** How the renderer finds fonts: none but those of the set. */
export function rendererOptions(
  { faces }: FontSet,
  fontFiles: readonly string[],
): Renderer.ResvgRenderOptions {
  return {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: faces.sans.family,
      sansSerifFamily: faces.sans.family,
      serifFamily: faces.serif.family,
    },
    textRendering: 2,
    logLevel: 'off',
  };
}

/** Does something with the fonts as files, which are gone afterwards: the renderer reads fonts from files alone. */
export async function withFontFiles<T>(
  { faces, others }: FontSet,
  use: (files: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-graph-'));
  try {
    const fonts = [...Object.values(faces), ...others];
    const files = fonts.map((_, i) => join(folder, `${i}.ttf`));
    for (const [i, { bytes }] of fonts.entries()) await writeFile(files[i] ?? '', bytes);
    return await use(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
