import type { Palette } from '../../view/palette.ts';
import { stack, type Block } from '../page/block.ts';
import type { TypeSizes } from '../page/type-sizes.ts';
import type { FurnitureInput } from './furniture.ts';

/** The key to the picture. */
export function legendBlock(
  _input: FurnitureInput,
  _width: number,
  _type: TypeSizes,
  _palette: Palette,
): Block {
  return stack([]);
}
