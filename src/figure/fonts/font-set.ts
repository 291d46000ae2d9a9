import { unzlibSync } from 'fflate';
import type { TextFace } from '../display-list.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** A font that figures are set in, where its bytes go along: in a PDF, or for a renderer. */
export interface FigureFont {
  readonly family: string;
  readonly style: string;
  /** A TrueType file. */
  readonly bytes: Uint8Array;
  readonly coverage: Coverage;
}

/** The fonts of figures: one for each face, and others that have what these have not, in order. */
export interface FontSet {
  readonly faces: Readonly<Record<TextFace, FigureFont>>;
  readonly others: readonly FigureFont[];
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

let loading: Promise<FontSet['faces']> | null = null;

async function load(): Promise<FontSet['faces']> {
  const { faces } = await import('virtual:figure-fonts');
  const fonts = faces.map(({ face, family, style, packed }) => {
    const bytes = unzlibSync(fromBase64(packed));
    return [face, { family, style, bytes, coverage: coverageOf(bytes) }] as const;
  });
  return Object.fromEntries(fonts) as unknown as FontSet['faces'];
}

/** The fonts that come with the program, loaded when they are first asked for, and others beside them. */
export async function loadFonts(others: readonly FigureFont[] = []): Promise<FontSet> {
  loading ??= load();
  return { faces: await loading, others };
}
