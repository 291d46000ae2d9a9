import type { EntityId, Family } from '../model/entity.ts';
import type { TieId } from '../graph/view-graph.ts';
import type { Position } from '../model/dataset.ts';
import type { Tone } from './tone.ts';

/** Circle: country; square: organisation; diamond: mission; ring: unnamed group or region. */
export type Shape = 'circle' | 'square' | 'diamond' | 'ring';

/** How a line is drawn, from the status of its tie. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'barred' | 'thin' | 'expected';

/** The typographic face of a label. */
export type LabelFace = 'country' | 'organisation' | 'mission' | 'group';

/** A label before it has a place: its text on one line, and broken over two where it is long. */
export interface SceneLabel {
  readonly text: string;
  readonly face: LabelFace;
  /** Font size in CSS px. */
  readonly size: number;
  /** One or two lines; the second form is tried where the first finds no room. */
  readonly forms: readonly LabelForm[];
  /** The more important label wins. */
  readonly priority: number;
}

/** One way to set a label: its lines and the box they fill, in CSS px. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** One mark. Positions are px of the plate at zoom 1; radii are screen px at any zoom. */
export interface SceneNode {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  /** Radius of the circle of the mark's area. */
  readonly radius: number;
  readonly shape: Shape;
  readonly family: Family | null;
  /** What its colour says; null: its family. */
  readonly tone: Tone | null;
  /** Taken out by the reader: a dotted outline without ties, its label struck out. */
  readonly out: boolean;
  /** Only planned so far: drawn as an outline. */
  readonly hollow: boolean;
  readonly contested: boolean;
  readonly dimmed: boolean;
  readonly selected: boolean;
  /** Stands where the reader put it. */
  readonly pinned?: boolean;
  /** Where its layout kept room for the label: an index into `LABEL_SIDES`. */
  readonly side?: number;
  readonly label: SceneLabel;
}

/** One tie, drawn straight between two marks. Widths are screen px. */
export interface SceneTie {
  readonly id: TieId;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly line: LineStyle;
  readonly width: number;
  /** "Runs or contains": thin and grey. */
  readonly structural: boolean;
  /** It says that its ends share a mission. */
  readonly shared: boolean;
  /** It rests on one independent source; never where it is structural. */
  readonly single: boolean;
  readonly contested: boolean;
  /** Only possibly so on the view's date: paler, and stippled where it would be solid. */
  readonly soft: boolean;
  readonly dimmed: boolean;
  readonly selected: boolean;
}

/** Ownership: a pale band behind everything. */
export interface SceneBand {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly dimmed: boolean;
}

/** A convex part of a community's area: points of the plate at zoom 1, and the room round them, screen px. */
export interface HullPiece {
  readonly points: readonly Position[];
  readonly room: number;
}

/** The pale area of a community behind bands and ties: all its pieces together. */
export interface SceneHull {
  /** The community's number, as its metric has it. */
  readonly group: number;
  readonly tone: Tone;
  readonly dimmed: boolean;
  readonly pieces: readonly HullPiece[];
}

/** The drawing as plain data, for one plate size. Ties and nodes are in painting order. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The scale of its marks, as `markRadius` takes it. */
  readonly markScale: number;
  readonly hulls: readonly SceneHull[];
  readonly bands: readonly SceneBand[];
  readonly ties: readonly SceneTie[];
  readonly nodes: readonly SceneNode[];
}

/** A scene of nothing. */
export const EMPTY_SCENE: Scene = {
  width: 1,
  height: 1,
  markScale: 1,
  hulls: [],
  bands: [],
  ties: [],
  nodes: [],
};
