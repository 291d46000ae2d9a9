import type { Palette } from '../../view/palette.ts';
import type { DisplayItem, GroupItem } from '../display-list.ts';
import { ruled, type Surround } from './furnish.ts';
import { movedItems } from './move-items.ts';
import { stack, type Block } from './block.ts';

/** Room between the parts of a page, units. */
const GAP = { picture: 14, rule: 20, side: 14, foot: 22 } as const;

/** The page less its margins, units. `height` null: as high as its content. */
export interface Content {
  readonly width: number;
  readonly height: number | null;
  /** How wide key and notes are. */
  readonly side: number;
  /** Whether they stand beside the picture. */
  readonly beside: boolean;
}

/** How far apart picture and what stands beside it are, units. */
export const SIDE_GAP = 28;

/** What stands below (or beside) the picture, and what stands at the foot. */
function parts({ legend, notes, foot }: Surround, { beside }: Content, palette: Palette) {
  const under = beside
    ? stack([legend, ruled(notes, palette.rule, legend.height > 0 ? GAP.side : 0)])
    : stack([ruled(legend, palette.ink, GAP.rule, 1), ruled(notes, palette.rule, GAP.rule)]);
  return { under, end: ruled(foot, palette.rule, GAP.foot) };
}

function headRoom({ header }: Surround): number {
  return header.height === 0 ? 0 : header.height + GAP.picture;
}

/** How much height is left to the picture; less than nothing where there is too little for words alone. */
export function pictureRoom(surround: Surround, content: Content, palette: Palette): number {
  const { under, end } = parts(surround, content, palette);
  const height = (content.height ?? 0) - headRoom(surround) - end.height;
  const below = under.height === 0 ? 0 : under.height + GAP.picture;
  if (!content.beside) return height - below;
  return under.height + GAP.side > height ? -1 : height - (end.height > 0 ? GAP.side : 0);
}

/** The page with a picture of a size: its groups, and how high it is. Units. */
export function arrange(
  surround: Surround,
  content: Content,
  picture: Block,
  palette: Palette,
): { readonly items: readonly GroupItem[]; readonly height: number; readonly top: number } {
  const { under, end } = parts(surround, content, palette);
  const top = headRoom(surround);
  const underTop = content.beside ? top : top + picture.height + GAP.picture;
  const underLeft = content.beside ? content.width - content.side : 0;
  const body = content.beside
    ? Math.max(top + picture.height, top + under.height) + GAP.side
    : under.height === 0
      ? top + picture.height + (end.height > 0 ? GAP.side : 0)
      : underTop + under.height;
  const height = Math.max(content.height ?? 0, body + end.height);
  const groups: readonly GroupItem[] = [
    group('title', 'Title', surround.header.items, 0, 0),
    group('picture', 'Picture', picture.items, 0, top),
    group('notes', 'Key and notes', under.items, underLeft, underTop),
    group('credit', 'Credit', end.items, 0, height - end.height),
  ];
  return { items: groups.filter(({ items }) => items.length > 0), height, top };
}

function group(
  id: string,
  label: string,
  items: readonly DisplayItem[],
  dx: number,
  dy: number,
): GroupItem {
  return { kind: 'group', id, label, items: movedItems(items, dx, dy) };
}
