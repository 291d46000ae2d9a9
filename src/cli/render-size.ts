import { type CustomSize, FIGURE_SIZE_IDS, type FigureSizeId } from '../view/figure-choices.ts';
import { CUSTOM_BOUNDS } from '../view/figure-edits.ts';

/** How large a figure is to be. */
export interface RenderSize {
  readonly size: FigureSizeId;
  readonly custom?: CustomSize;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const OWN = new RegExp(`^(${NUMBER})(?:x(${NUMBER}))?(px|mm)?$`, 'u');

/**
 * The size of `--size`: one of the named ones, or one's own, `1200x800`, `1200x800px`, `120mm`: a height
 * that is not given is that of the content. Throws an `Error` on anything else.
 */
export function readSize(text: string): RenderSize {
  const named = FIGURE_SIZE_IDS.find((id) => id === text && id !== 'custom');
  if (named !== undefined) return { size: named };
  const [whole, width, height, unit = 'px'] = OWN.exec(text) ?? [];
  if (whole === undefined) {
    const known = FIGURE_SIZE_IDS.filter((id) => id !== 'custom').join(', ');
    throw new Error(
      `there is no size ${JSON.stringify(text)}; there are ${known}, or one’s own: 1200x800, 120mm, 183x100mm`,
    );
  }
  const custom: CustomSize = {
    width: Number(width),
    height: height === undefined ? null : Number(height),
    unit: unit === 'mm' ? 'mm' : 'px',
  };
  const [least, most] = CUSTOM_BOUNDS[custom.unit];
  for (const side of [custom.width, custom.height ?? custom.width]) {
    if (side < least || side > most) {
      throw new Error(`--size ${text}: a side has ${least} to ${most} ${custom.unit}`);
    }
  }
  return { size: 'custom', custom };
}
