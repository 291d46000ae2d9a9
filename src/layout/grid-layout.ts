import {
  arranged,
  noPlaces,
  type Arrangement,
  type PlaceNodes,
  type Places,
} from './arrangement.ts';
import { EAST } from './label-side.ts';
import { evenPitch, rowHeight } from './row-pitch.ts';
import { labelSize, LABEL_GAP } from './unit-shape.ts';

/** From row to row, px: as wide as looks like one list, and as narrow as still parts labels. */
const WIDEST_PITCH = 26;
const NARROWEST_PITCH = 15;
const MARGIN = 12;
/** Between two columns at least, px. */
const GUTTER = 14;

interface Columns {
  /** The nodes of each column from top to bottom. */
  readonly members: readonly number[][];
  /** The width each asks for, px. */
  readonly widths: readonly number[];
}

/**
 * A list: the families one after another, each beginning a column of its own, in the order of ranks; every label to
 * the right of its mark. Rows are as far apart as lets all columns stand beside each other.
 */
export const gridLayout: PlaceNodes = arranged((arrangement) => {
  const sections = sectionsOf(arrangement);
  const room = arrangement.width - 2 * MARGIN;
  for (let pitch = WIDEST_PITCH; pitch > NARROWEST_PITCH; pitch--) {
    const columns = columnsOf(arrangement, sections, pitch);
    if (sum(columns.widths) <= room) return setOut(arrangement, columns);
  }
  return setOut(arrangement, columnsOf(arrangement, sections, NARROWEST_PITCH));
});

/** The nodes of each family by rank; those of none come last. */
function sectionsOf({ input, families }: Arrangement): readonly number[][] {
  const sections = new Map<number, number[]>();
  for (let i = 0; i < input.n; i++) {
    const family = families[i]! >= 0 ? families[i]! : Infinity;
    const section = sections.get(family);
    if (section) section.push(i);
    else sections.set(family, [i]);
  }
  return [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section);
}

/** Sections cut into columns that fit the height, those of one section even. */
function columnsOf(
  { input, height }: Arrangement,
  sections: readonly number[][],
  pitch: number,
): Columns {
  const most = height - 2 * MARGIN;
  const members: number[][] = [];
  for (const section of sections) {
    const tall = section.reduce((all, i) => all + rowHeight(input.radius[i]!, pitch), 0);
    const wanted = Math.max(1, Math.ceil(tall / most));
    const rows = Math.ceil(section.length / wanted);
    for (let from = 0; from < section.length; from += rows) {
      members.push(section.slice(from, from + rows));
    }
  }
  const widths = members.map((column) => {
    const labels = column.map((i) => labelSize(input, i, true).width);
    return 2 * widestMark(input.radius, column) + LABEL_GAP + Math.max(...labels) + GUTTER;
  });
  return { members, widths };
}

function setOut(arrangement: Arrangement, { members, widths }: Columns): Places {
  const { input, width, height } = arrangement;
  const places = noPlaces(input.n);
  const taken = sum(widths);
  const room = width - 2 * MARGIN;
  // What is left is shared out between the columns; what is missing, taken from each in proportion.
  const between = Math.max(0, (room - taken) / members.length);
  const shrink = Math.min(1, room / taken);
  const tallest = Math.max(0, ...members.map((column) => column.length));
  const pitch = Math.min(WIDEST_PITCH, (height - 2 * MARGIN) / Math.max(1, tallest));
  const fits = members.map((column) => evenPitch(input.radius, column, height - 2 * MARGIN, pitch));
  let left = MARGIN + between / 2;
  const tall = members.map((column, c) =>
    column.reduce((all, i) => all + rowHeight(input.radius[i]!, fits[c]!), 0),
  );
  const top = Math.max(MARGIN, (height - Math.max(0, ...tall)) / 2);
  members.forEach((column, c) => {
    const reach = widestMark(input.radius, column);
    let y = top;
    for (const i of column) {
      const row = rowHeight(input.radius[i]!, fits[c]!);
      places.x[i] = left + reach;
      places.y[i] = y + row / 2;
      places.side[i] = EAST;
      y += row;
    }
    left += widths[c]! * shrink + between;
  });
  return places;
}

function widestMark(radius: Float64Array, column: readonly number[]): number {
  return column.reduce((most, i) => Math.max(most, radius[i]!), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
