/** What a figure can be downloaded as. */
export const FIGURE_FORMATS = ['svg', 'png', 'pdf', 'html', 'csv'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** How many dots a PNG has: so many to a px of the screen, or to an inch of paper. */
export const PNG_SCALES = ['1x', '2x', '3x', '300dpi', '600dpi'] as const;
export type PngScale = (typeof PNG_SCALES)[number];

export const FORMAT_NAMES: Readonly<Record<FigureFormat, string>> = {
  svg: 'SVG',
  png: 'PNG',
  pdf: 'PDF',
  html: 'Web page',
  csv: 'CSV',
};

/** What each format is good for. */
export const FORMAT_DETAILS: Readonly<Record<FigureFormat, string>> = {
  svg: 'Lines and letters, sharp at any size; for Illustrator, Inkscape and the web.',
  png: 'Dots; for slides, messages and editors of text.',
  pdf: 'Lines and letters with their fonts; for print and LaTeX.',
  html: 'The explorer itself with this view in one file; opens without a network.',
  csv: 'The statements behind the figure, one to a row.',
};

export const SCALE_NAMES: Readonly<Record<PngScale, string>> = {
  '1x': '1×',
  '2x': '2×',
  '3x': '3×',
  '300dpi': '300 dpi',
  '600dpi': '600 dpi',
};
