import type { DisplayList, TextItem } from '../figure/display-list.ts';
import type { DrawRun } from '../figure/pdf/pdf-canvas.ts';
import { blankCanvas } from './figure-canvas.ts';
import { type Context2d, figureFont, paintDisplayList } from './paint-display-list.ts';

/** Room round the letters, for what antialiasing adds. Units. */
const MARGIN = 1;

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly advance: number;
}

/** What a line takes that begins at 0, 0: its letters, their halo, a margin. */
function extentOf(context: Context2d, item: TextItem, fonts: DisplayList['fonts']): Extent {
  context.font = figureFont(item, fonts);
  const tracking = item.tracking ?? 0;
  if ('letterSpacing' in context) context.letterSpacing = `${tracking}px`;
  const measured = context.measureText(item.text);
  const more = MARGIN + (item.halo?.width ?? 0) / 2;
  const left = -measured.actualBoundingBoxLeft - more;
  const top = -measured.actualBoundingBoxAscent - more;
  return {
    left,
    top,
    width: measured.actualBoundingBoxRight + more - left,
    height: measured.actualBoundingBoxDescent + more - top,
    advance: measured.width,
  };
}

/**
 * Draws lines that no font of a PDF has with the fonts of the page and of the system, by their families
 * in the figure.
 */
export function drawRunsWith(fonts: DisplayList['fonts']): DrawRun {
  return async (run, pixelsPerUnit) => {
    await document.fonts.ready;
    const pixelsPerMetre = 1;
    const { context: measuring } = blankCanvas({ width: 1, height: 1, pixelsPerMetre });
    const { advance, ...box } = extentOf(measuring, run, fonts);
    const width = Math.max(1, Math.ceil(box.width * pixelsPerUnit));
    const height = Math.max(1, Math.ceil(box.height * pixelsPerUnit));
    const { context } = blankCanvas({ width, height, pixelsPerMetre });
    const [across, down] = [width / box.width, height / box.height];
    context.setTransform(across, 0, 0, down, -box.left * across, -box.top * down);
    const items: readonly TextItem[] = [{ ...run, width: advance + 1 }];
    paintDisplayList(context, { width: 0, height: 0, background: null, items, fonts });
    const { data } = context.getImageData(0, 0, width, height);
    return { pixels: { data, width, height }, ...box, advance };
  };
}
