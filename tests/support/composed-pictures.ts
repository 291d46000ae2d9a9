import type { Box, DisplayItem, TextItem } from '../../src/figure/display-list.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { figurePalette } from '../../src/figure/palette.ts';
import type { ComposedPicture, Picture } from '../../src/figure/picture.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { textBox } from './figure-texts.ts';
import { boundsOf } from './graph-pictures.ts';

/** The room of a picture, units. */
export interface PictureRoom {
  readonly width?: number;
  readonly height?: number | null;
}

/** A picture of a dataset; as wide as asked, and as high as it wants unless that is given. */
export function composed(
  picture: Picture,
  dataset: Dataset,
  more: Partial<ViewState> = {},
  { width = 700, height = null }: PictureRoom = {},
): ComposedPicture {
  const state = { ...INITIAL_STATE, ...more };
  const choices = { ...state.figure, picture: picture.id };
  const request = figureRequestOf(dataset, { ...state, figure: choices });
  return picture.compose({ request, choices, palette: figurePalette(choices), width, height });
}

/** The box of a line of text, turned or not. */
export function lineBox(item: TextItem): Box {
  const box = textBox(item);
  if (item.rotate === undefined) return box;
  const [dx, dy] = [box.left - item.x, box.top - item.y];
  const { width, height } = box;
  return item.rotate === -90
    ? { left: item.x + dy, top: item.y - dx - width, width: height, height: width }
    : { left: item.x - dy - height, top: item.y + dx, width: height, height: width };
}

/** What of some items reaches out of a box by more than half a unit, in words. */
export function outside(items: readonly DisplayItem[], width: number, height: number): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return outside(item.items, width, height);
    const box =
      item.kind === 'text'
        ? lineBox(item)
        : (({ left, top, right, bottom }) => ({
            left,
            top,
            width: right - left,
            height: bottom - top,
          }))(boundsOf(item.steps));
    const fits =
      box.left >= -0.5 &&
      box.top >= -0.5 &&
      box.left + box.width <= width + 0.5 &&
      box.top + box.height <= height + 0.5;
    // Not a number fits nowhere either.
    return fits ? [] : [`${item.kind === 'text' ? item.text : 'path'} ${JSON.stringify(box)}`];
  });
}
