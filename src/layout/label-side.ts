/** Where a label can stand beside its mark; other arrays hold indices into this list. */
export const LABEL_SIDES = [
  'E',
  'W',
  'S',
  'N',
  'SE',
  'SW',
  'NE',
  'NW',
  'ESE',
  'ENE',
  'WSW',
  'WNW',
] as const;

export type LabelSide = (typeof LABEL_SIDES)[number];

export const EAST = 0;
export const WEST = 1;
export const SOUTH = 2;
export const NORTH = 3;
