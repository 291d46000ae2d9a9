import type { FigureExtent } from '../figure.ts';

/** How fine a PNG is: device pixels for each CSS px, or dots for each inch of paper. */
export type Resolution = { readonly scale: number } | { readonly dpi: number };

/** The pixels of a PNG, and how many of them make a metre on paper. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMetre: number;
}

/** CSS px in an inch. */
const PX_PER_INCH = 96;
const MM_PER_INCH = 25.4;

/** The size of a figure in pixels. Rounded once, so that the file is as large as was asked for. */
export function pixelSize(extent: FigureExtent, resolution: Resolution): PixelSize {
  const dpi = 'dpi' in resolution ? resolution.dpi : resolution.scale * PX_PER_INCH;
  const perUnit = dpi / (extent.unit === 'mm' ? MM_PER_INCH : PX_PER_INCH);
  return {
    width: Math.max(1, Math.round(extent.width * perUnit)),
    height: Math.max(1, Math.round(extent.height * perUnit)),
    pixelsPerMetre: Math.round((dpi * 1000) / MM_PER_INCH),
  };
}
