import {
  FIGURE_SIZE_IDS,
  type CustomSize,
  type FigureChoices,
  type FigureSizeId,
} from '../view/figure-choices.ts';
import type { PlateSize } from '../view/drawing.ts';
import {
  PRINT_TYPE,
  SCREEN_TYPE,
  SHEET_TYPE,
  SLIDE_TYPE,
  type TypeSizes,
} from './page/type-sizes.ts';

/** A page: how large it is and how it is set. Lengths in units of the figure unless said otherwise. */
export interface PageSize {
  readonly unit: 'px' | 'mm';
  /** In `unit`. */
  readonly width: number;
  /** In `unit`; null: as high as its content. */
  readonly height: number | null;
  /** How much of `unit` a unit of the figure is: 12 units of type are 12 × `scale` px or mm. */
  readonly scale: number;
  /** Room round everything. */
  readonly margin: number;
  readonly type: TypeSizes;
  /** Whether words stand beside the picture: a page wider than high has its room there. */
  readonly beside: boolean;
}

/** What a size is called where it is chosen. */
export interface SizeNames {
  readonly label: string;
  readonly detail: string;
}

interface Size extends SizeNames {
  readonly page: (custom: CustomSize, screen: PlateSize) => PageSize;
}

/** One PostScript point in mm. */
export const POINT = 25.4 / 72;

const MARGIN = 24;

/**
 * The type of figures is 10 to 14 units high. Journals want 5 to 7 pt (Nature, figure guidelines), so a
 * unit is half a point there: 10 units are 5 pt, 14 are 7 pt.
 */
const JOURNAL = 0.5 * POINT;
/** On a sheet read by itself small type is 7 pt: 11 units of .65 pt. */
const SHEET = 0.65 * POINT;

const screenPage: Omit<PageSize, 'width' | 'height'> = {
  unit: 'px',
  scale: 1,
  margin: MARGIN,
  type: SCREEN_TYPE,
  beside: false,
};

function journalPage(width: number): PageSize {
  // The column's own white is its margin; the rest keeps lines and letters off the edge.
  const page = { unit: 'mm', margin: 4, type: PRINT_TYPE, beside: false } as const;
  return { ...page, width, height: null, scale: JOURNAL };
}

function sheetPage(width: number, height: number): PageSize {
  const page = { unit: 'mm', type: SHEET_TYPE, beside: false } as const;
  return { ...page, width, height, scale: SHEET, margin: 15 / SHEET };
}

/** The longest side of a page in px at which 11 units of type are 11 px; larger ones are enlarged. */
const LARGEST_PLAIN = 1600;

/** Widths in mm up to which type is a journal's, and from which it is a sheet's. */
const [JOURNAL_WIDTH, SHEET_WIDTH] = [183, 210];

/** Between a journal's and a sheet's width, type grows evenly; a poster's grows with the poster. */
function printScale(width: number): number {
  if (width >= SHEET_WIDTH) return (SHEET * width) / SHEET_WIDTH;
  const share = Math.max(0, (width - JOURNAL_WIDTH) / (SHEET_WIDTH - JOURNAL_WIDTH));
  return JOURNAL + (SHEET - JOURNAL) * share;
}

function customPage({ width, height, unit }: CustomSize): PageSize {
  const beside = height !== null && width >= 1.5 * height;
  if (unit === 'px') {
    const scale = Math.max(1, width / LARGEST_PLAIN);
    const margin = width < 640 ? 16 : MARGIN;
    return { ...screenPage, width, height, scale, beside, margin };
  }
  const type = width <= JOURNAL_WIDTH ? PRINT_TYPE : SHEET_TYPE;
  const margin = width <= JOURNAL_WIDTH ? 4 : MARGIN;
  return { unit, width, height, scale: printScale(width), margin, type, beside };
}

const SIZES: Readonly<Record<FigureSizeId, Size>> = {
  screen: {
    label: 'Screen',
    detail: 'as wide as the picture on this page',
    page: (_, plate) => ({ ...screenPage, width: plate.width + 2 * MARGIN, height: null }),
  },
  slide: {
    label: 'Slide, 16:9',
    detail: '1280 × 720 px',
    // Read from afar: 11 units are 14 px.
    page: () => ({
      ...screenPage,
      width: 1280,
      height: 720,
      scale: 1.25,
      type: SLIDE_TYPE,
      beside: true,
    }),
  },
  square: {
    label: 'Square',
    detail: '1080 × 1080 px',
    page: () => ({ ...screenPage, width: 1080, height: 1080, scale: 1.2 }),
  },
  phone: {
    label: 'Phone',
    detail: '390 px wide',
    page: () => ({ ...screenPage, width: 390, height: null, margin: 16 }),
  },
  a4: { label: 'A4', detail: '210 × 297 mm', page: () => sheetPage(210, 297) },
  letter: { label: 'Letter', detail: '8.5 × 11 in', page: () => sheetPage(215.9, 279.4) },
  column: {
    label: 'One column',
    detail: '89 mm wide, type of 5 to 7 pt',
    page: () => journalPage(89),
  },
  'two-columns': {
    label: 'Two columns',
    detail: '183 mm wide, type of 5 to 7 pt',
    page: () => journalPage(183),
  },
  custom: { label: 'Your own', detail: 'in px or mm', page: (custom) => customPage(custom) },
};

/** Every size with its names, in the order in which it is offered. */
export const SIZE_NAMES: readonly (SizeNames & { readonly id: FigureSizeId })[] =
  FIGURE_SIZE_IDS.map((id) => ({ id, label: SIZES[id].label, detail: SIZES[id].detail }));

/** The page of a figure of the size that was chosen. */
export function pageSize(
  { size, custom }: Pick<FigureChoices, 'size' | 'custom'>,
  screen: PlateSize,
): PageSize {
  return SIZES[size].page(custom, screen);
}
