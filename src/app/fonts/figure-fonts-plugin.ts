import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { zlibSync } from 'fflate';
import type { Plugin } from 'vite';
import type { TextFace } from '../../figure/display-list.ts';
import { mergeFonts } from './merge-fonts.ts';
import { woffTables } from './woff-to-ttf.ts';
import type { FaceName } from './write-name.ts';

const virtualId = 'virtual:figure-fonts';
const resolvedId = `\0${virtualId}`;

/** The scripts of figures; Chinese, Arabic and others are far too large to go along. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;

interface FaceSource extends FaceName {
  readonly face: TextFace;
  /** The package, and what its files are called beside the subset. */
  readonly from: 'source-sans-3' | 'source-serif-4';
  readonly cut: string;
}

const FACES: readonly FaceSource[] = [
  face('sans', 'Figure Sans', 'Regular', 'source-sans-3', '400-normal'),
  face('sansSemibold', 'Figure Sans', 'Semibold', 'source-sans-3', '600-normal'),
  face('serif', 'Figure Serif', 'Regular', 'source-serif-4', '400-normal'),
  face('serifItalic', 'Figure Serif', 'Italic', 'source-serif-4', '400-italic'),
  face('serifSemibold', 'Figure Serif', 'Semibold', 'source-serif-4', '600-normal'),
];

function face(
  ...[id, family, style, from, cut]: [TextFace, string, string, FaceSource['from'], string]
): FaceSource {
  return { face: id, family, style, from, cut };
}

const { resolve } = createRequire(import.meta.url);

function packageOf(from: string): string {
  return dirname(resolve(`@fontsource/${from}/package.json`));
}

/** The bytes of one face, as TrueType. */
export function bundledFace({ from, cut, family, style }: FaceSource): Uint8Array {
  const files = SUBSETS.map((subset) =>
    join(packageOf(from), 'files', `${from}-${subset}-${cut}.woff`),
  );
  return mergeFonts(
    files.map((file) => woffTables(readFileSync(file))),
    { family, style },
  );
}

let made: string | null = null;

function moduleText(): string {
  made ??= `export const faces = ${JSON.stringify(
    FACES.map((source) => ({
      face: source.face,
      family: source.family,
      style: source.style,
      packed: Buffer.from(zlibSync(bundledFace(source), { level: 9 })).toString('base64'),
    })),
  )};`;
  return made;
}

/** The licence of the fonts, with the copyright of each: it goes along with them. */
function licenceText(): string {
  const texts = ['source-sans-3', 'source-serif-4'].map((from) =>
    readFileSync(join(packageOf(from), 'LICENSE'), 'utf8'),
  );
  return [
    'Figure Sans and Figure Serif are made from Source Sans 3 and Source Serif 4, whose licences follow.',
    ...texts,
  ].join(`\n\n${'='.repeat(80)}\n\n`);
}

/**
 * Serves `virtual:figure-fonts`, the faces of figures: TrueType files, packed with zlib, in base64. They
 * are put together while building from the subsets of Source Sans 3 and Source Serif 4. `licence` names
 * the file that the licence is written to.
 */
export function figureFonts({ licence }: { readonly licence?: string } = {}): Plugin {
  return {
    name: 'figure-fonts',
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load: (id) => (id === resolvedId ? moduleText() : null),
    generateBundle() {
      if (licence !== undefined) {
        this.emitFile({ type: 'asset', fileName: licence, source: licenceText() });
      }
    },
  };
}
