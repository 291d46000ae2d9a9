/** The size of letters and of their lines, in units of the figure. */
export interface TypeSize {
  readonly size: number;
  readonly line: number;
}

/** The type of a page. */
export interface TypeSizes {
  readonly title: TypeSize;
  readonly subtitle: TypeSize;
  readonly legend: TypeSize;
  /** Numbers beside the marks of the key. */
  readonly values: TypeSize;
  /** Reading, Method, Sources. */
  readonly notes: TypeSize;
  readonly foot: TypeSize;
}

/** On screens. */
export const SCREEN_TYPE: TypeSizes = {
  title: { size: 20, line: 26 },
  subtitle: { size: 14, line: 20 },
  legend: { size: 12.5, line: 25 },
  values: { size: 11, line: 14 },
  notes: { size: 12, line: 17 },
  foot: { size: 11, line: 15 },
};

/** In journals, where a unit is half a point: nothing below 5 pt, nothing above 7 pt. */
export const PRINT_TYPE: TypeSizes = {
  title: { size: 14, line: 18 },
  subtitle: { size: 12, line: 16 },
  legend: { size: 11.5, line: 22 },
  values: { size: 10.5, line: 13 },
  notes: { size: 11, line: 15 },
  foot: { size: 10.5, line: 14 },
};

/** On sheets of paper. */
export const SHEET_TYPE: TypeSizes = { ...SCREEN_TYPE, title: { size: 24, line: 31 } };

/** On slides, where a unit is a px and a quarter and height is short. */
export const SLIDE_TYPE: TypeSizes = {
  title: { size: 22, line: 28 },
  subtitle: { size: 13, line: 18 },
  legend: { size: 11.5, line: 19 },
  values: { size: 10.5, line: 14 },
  notes: { size: 10.5, line: 14.5 },
  foot: { size: 10, line: 14 },
};
