import { directedText } from '../figure/directed-text.ts';
import type { DisplayItem, DisplayList, PathItem, TextItem } from '../figure/display-list.ts';
import { FACE_STYLES } from '../figure/face-styles.ts';
import { passes } from '../figure/passes.ts';

/** A 2D context, on the page or beside it. */
export type Context2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Fonts = DisplayList['fonts'];
/** The width a line is to take, units; null: what its font makes of it, within its room. */
export type WidthOf = (item: TextItem, fonts: Fonts) => number | null;
const ownWidth: WidthOf = () => null;

/** The face of a text as the `font` of a 2D context. */
export function figureFont({ face, size }: Pick<TextItem, 'face' | 'size'>, fonts: Fonts): string {
  const { family, weight, italic } = FACE_STYLES[face];
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${fonts[family]}`;
}

/** Paints a figure's list in its units: the context's transform says how large they are. */
export function paintDisplayList(
  context: Context2d,
  list: DisplayList,
  widthOf: WidthOf = ownWidth,
): void {
  context.save();
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  context.fontKerning = 'normal';
  context.textRendering = 'geometricPrecision';
  if (list.background !== null) {
    context.fillStyle = list.background;
    context.fillRect(0, 0, list.width, list.height);
  }
  paintItems(context, list.items, list.fonts, widthOf);
  context.restore();
}

/** Paints items, one over the other. */
export function paintItems(
  context: Context2d,
  items: readonly DisplayItem[],
  fonts: Fonts,
  widthOf: WidthOf = ownWidth,
): void {
  for (const item of passes(items)) {
    switch (item.kind) {
      case 'path':
        paintPath(context, item);
        break;
      case 'halo':
        for (const text of item.texts) paintText(context, text, fonts, widthOf(text, fonts), true);
        break;
      case 'text':
        paintText(context, item, fonts, widthOf(item, fonts), false);
        break;
      default:
        context.save();
        if (item.clip !== undefined) {
          const { left, top, width, height } = item.clip;
          context.beginPath();
          context.rect(left, top, width, height);
          context.clip();
        }
        context.globalAlpha *= item.opacity ?? 1;
        paintItems(context, item.items, fonts, widthOf);
        context.restore();
    }
  }
}

function paintPath(context: Context2d, { steps, fill, stroke }: PathItem): void {
  context.beginPath();
  for (const step of steps) {
    if (step[0] === 'M') context.moveTo(step[1], step[2]);
    else if (step[0] === 'L') context.lineTo(step[1], step[2]);
    else if (step[0] === 'C') {
      context.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
    } else context.closePath();
  }
  const alpha = context.globalAlpha;
  if (fill !== undefined) {
    context.globalAlpha = alpha * (fill.opacity ?? 1);
    context.fillStyle = fill.color;
    context.fill();
  }
  if (stroke !== undefined) {
    context.globalAlpha = alpha * (stroke.opacity ?? 1);
    context.strokeStyle = stroke.color;
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap ?? 'butt';
    context.lineJoin = stroke.join ?? 'miter';
    context.miterLimit = 4;
    context.setLineDash([...(stroke.dash ?? [])]);
    context.stroke();
  }
  context.globalAlpha = alpha;
}

/**
 * One pass of a line of text, as wide as it is to be; without such a width it is at least narrowed to its
 * room, so that it never touches what stands beside it.
 */
function paintText(
  context: Context2d,
  item: TextItem,
  fonts: Fonts,
  width: number | null,
  halo: boolean,
): void {
  const { x, y, align, color, tracking = 0, opacity = 1, rotate = 0 } = item;
  const text = directedText(item);
  const spaced = 'letterSpacing' in context;
  context.save();
  context.globalAlpha *= opacity;
  context.font = figureFont(item, fonts);
  context.textAlign = align;
  // Not every browser has it; it chooses among the forms of Han characters.
  Object.assign(context, { lang: item.lang ?? 'inherit' });
  if (spaced) context.letterSpacing = `${tracking}px`;
  context.fillStyle = color;
  context.strokeStyle = item.halo?.color ?? color;
  context.lineWidth = item.halo?.width ?? 0;
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.translate(x, y);
  context.rotate((rotate * Math.PI) / 180);
  if (width !== null) {
    const room = spaced ? 0 : [...text].length * tracking;
    context.scale(width / (context.measureText(text).width + room), 1);
  }
  const draw = (letters: string, at: number): void =>
    context[halo ? 'strokeText' : 'fillText'](letters, at, 0, width === null ? item.width : 1e6);
  if (tracking === 0 || spaced) draw(text, 0);
  else paintTracked(context, text, item, draw);
  context.restore();
}

/** Letter by letter, for browsers whose canvas knows no `letterSpacing`. */
function paintTracked(
  context: Context2d,
  text: string,
  { align, tracking = 0 }: TextItem,
  draw: (letter: string, at: number) => void,
): void {
  const letters = [...text];
  const widths = letters.map((letter) => context.measureText(letter).width + tracking);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = -whole * { left: 0, center: 0.5, right: 1 }[align];
  context.textAlign = 'left';
  letters.forEach((letter, index) => {
    draw(letter, at);
    at += widths[index] ?? 0;
  });
}
