import type { TextFace } from './display-list.ts';

/** A face in the words of CSS. */
export interface FaceStyle {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly italic: boolean;
}

/** How each face is asked for. */
export const FACE_STYLES: Readonly<Record<TextFace, FaceStyle>> = {
  sans: { family: 'sans', weight: 400, italic: false },
  sansSemibold: { family: 'sans', weight: 600, italic: false },
  serif: { family: 'serif', weight: 400, italic: false },
  serifItalic: { family: 'serif', weight: 400, italic: true },
  serifSemibold: { family: 'serif', weight: 600, italic: false },
};
