/** One step of an outline, in units of the figure. Curves are cubic. */
export type PathStep =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** How a line is drawn. Lengths are units of the figure. */
export interface Stroke {
  /** `#RRGGBB`. */
  readonly color: string;
  readonly width: number;
  readonly opacity?: number;
  /** Lengths of dashes and gaps; a line without gaps where left out. */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
}

/** What an outline is filled with: `#RRGGBB` and how much of it covers (1 where left out). */
export interface Fill {
  readonly color: string;
  readonly opacity?: number;
}

/** An outline, filled, drawn along, or both (the fill below). */
export interface PathItem {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/** The typefaces of figures; `view/text-width.ts` measures each of them. */
export type TextFace = 'sans' | 'sansSemibold' | 'serif' | 'serifItalic' | 'serifSemibold';

/** One line of text, on one baseline. It is measured and broken before it comes here. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** Where the line begins, has its middle or ends, by `align`; physical sides, whatever the script. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  /** Degrees clockwise that the line is turned by about `x`, `y`: -90 reads upwards. Not turned where left out. */
  readonly rotate?: 90 | -90;
  readonly face: TextFace;
  readonly size: number;
  readonly color: string;
  readonly opacity?: number;
  /** Room between letters, units. */
  readonly tracking?: number;
  /** Its width by the bundled tables: what it may take at most. */
  readonly width: number;
  /** A line round the letters, below them. */
  readonly halo?: { readonly color: string; readonly width: number };
  /** BCP 47, where it is not the figure's language. */
  readonly lang?: string;
  /** Which way the line as a whole runs. */
  readonly direction?: 'ltr' | 'rtl';
  /** An address it leads to: http or https. */
  readonly href?: string;
  /** It goes on with the line of the text before it in the list, after a gap: whose letters come out wider push it along. */
  readonly follows?: boolean;
}

/** Items that belong together and may be found by name: in an SVG, a layer. */
export interface GroupItem {
  readonly kind: 'group';
  /** A safe XML name, unique in the figure: `ties`, `nodes`, `labels`, `legend`, `notes`. */
  readonly id: string;
  /** What stands in it, for people: `Ties`. */
  readonly label: string;
  readonly opacity?: number;
  /** All below it is drawn inside this box only. */
  readonly clip?: Box;
  readonly items: readonly DisplayItem[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type DisplayItem = PathItem | TextItem | GroupItem;

/** A figure as plain data, ready for SVG, PNG or PDF. Items are in painting order. */
export interface DisplayList {
  /** Its extent in units; at `scale` 1 a unit is a CSS px. */
  readonly width: number;
  readonly height: number;
  /** Null: nothing behind it. */
  readonly background: string | null;
  readonly items: readonly DisplayItem[];
  /** Font families to try in turn for each kind of face, as CSS has them. */
  readonly fonts: { readonly sans: string; readonly serif: string };
}
