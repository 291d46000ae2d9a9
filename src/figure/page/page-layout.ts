import { DEFAULT_PLATE } from '../../view/drawing.ts';
import type { Palette } from '../../view/palette.ts';
import { emptyView } from '../../view/empty-view.ts';
import type { Scene } from '../../view/scene.ts';
import type { DisplayItem } from '../display-list.ts';
import { FigureError } from '../figure-error.ts';
import type { FurnitureInput } from '../furniture/furniture.ts';
import type { ComposedPicture, Picture } from '../picture.ts';
import type { PageSize } from '../sizes.ts';
import { arrange, pictureRoom, SIDE_GAP, type Content } from './arrange.ts';
import { furnish, type Surround } from './furnish.ts';
import { movedItems } from './move-items.ts';
import { LEAST_WIDTH, leastHeight, mostHeight, wantedHeight } from './picture-room.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { SHORTENING } from './words.ts';

/** What a page is laid out from. */
export interface PageInput extends Omit<FurnitureInput, 'scene'> {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly page: PageSize;
}

/** A page as it is drawn, its left upper corner at 0, 0. Units of the figure. */
export interface LaidOutPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DisplayItem[];
  readonly composed: ComposedPicture;
  /** Where the picture's left upper corner stands. */
  readonly left: number;
  readonly top: number;
  /** What the furniture was written from. */
  readonly input: FurnitureInput;
  /** After how many steps of shortening. */
  readonly steps: number;
}

/** How wide the key and the notes beside a picture are, as a share of the page. */
const SIDE_SHARE = 0.35;
const [LEAST_SIDE, MOST_SIDE] = [250, 340];

function contentOf({ width, height, scale, margin }: PageSize, beside: boolean): Content {
  const inner = width / scale - 2 * margin;
  const side = Math.min(MOST_SIDE, Math.max(LEAST_SIDE, inner * SIDE_SHARE));
  return {
    width: inner,
    height: height === null ? null : height / scale - 2 * margin,
    side: beside ? side : inner,
    beside,
  };
}

function pictureWidth({ width, side, beside }: Content): number {
  return beside ? width - side - SIDE_GAP : width;
}

/** The size from which on all of a page fits, as people choose it. */
function tooSmall(
  { width, height, scale, margin, unit }: PageSize,
  more: Partial<PageSize>,
): FigureError {
  const wide = Math.ceil(Math.max(width, (more.width ?? 0) * scale + 2 * margin * scale));
  const high = Math.ceil(Math.max(height ?? 0, (more.height ?? 0) * scale + 2 * margin * scale));
  const least = more.height === undefined ? `${wide} ${unit} wide` : `${wide} × ${high} ${unit}`;
  return new FigureError(
    'too-small',
    `The figure has no room at this size. It needs at least ${least}, or less around the picture.`,
  );
}

interface Fit {
  readonly content: Content;
  readonly steps: number;
}

/** How much height the picture has on a page of fixed height with words of some shortness. */
function roomOn(input: PageInput, scene: Scene | null, { content, steps }: Fit): number {
  const surround = surroundOf(input, scene, { content, steps });
  return Math.min(pictureRoom(surround, content, input.palette), mostHeight(pictureWidth(content)));
}

function surroundOf(input: PageInput, scene: Scene | null, { content, steps }: Fit): Surround {
  const room = { width: content.width, side: content.side, steps };
  return furnish({ ...input, scene }, room, input.page.type, input.palette);
}

/** Words are not shortened further for less than this share of the picture's height. */
const ENOUGH = 0.93;

/**
 * The longest words that leave the picture the height it wants; where none do, those that leave about what the
 * shortest would, if that is what it needs at least.
 */
function fitOf(input: PageInput, scene: Scene | null): Fit {
  const { page } = input;
  const contents = (page.beside ? [true, false] : [false]).map((beside) => contentOf(page, beside));
  const last = SHORTENING.length;
  for (const content of contents) {
    const width = pictureWidth(content);
    const most = roomOn(input, scene, { content, steps: last });
    if (most < leastHeight(width)) continue;
    const wanted = Math.min(wantedHeight(width), Math.max(leastHeight(width), most * ENOUGH));
    for (let steps = 0; steps < last; steps++) {
      if (roomOn(input, scene, { content, steps }) >= wanted) return { content, steps };
    }
    return { content, steps: last };
  }
  const content = contents.at(-1) ?? contentOf(page, false);
  const needed = leastHeight(pictureWidth(content));
  const missing = needed - roomOn(input, scene, { content, steps: last });
  throw tooSmall(page, { height: (content.height ?? 0) + missing });
}

/** A picture and what stands round it. */
interface Pictured {
  readonly composed: ComposedPicture;
  readonly surround: Surround;
}

/** How often the key may turn out higher than was thought before the picture was drawn. */
const ROUNDS = 4;

/** The picture and, its scene known, what stands round it; smaller where the key leaves less room. */
function pictured(input: PageInput, fit: Fit, first: number | null): Pictured {
  const { request, choices, palette, picture } = input;
  const width = pictureWidth(fit.content);
  let height = first;
  for (let round = 0; round < ROUNDS; round++) {
    const composed = picture.compose({ request, choices, palette, width, height });
    const surround = surroundOf(input, composed.scene, fit);
    if (fit.content.height === null) return { composed, surround };
    const room = Math.floor(pictureRoom(surround, fit.content, palette));
    if (room >= (height ?? composed.height)) return { composed, surround };
    height = room;
    if (room < 1) break;
  }
  throw tooSmall(input.page, { height: (fit.content.height ?? 0) * 1.25 });
}

/** The picture across its room: a network in the middle, anything else where reading begins. */
function pictureBlock(input: PageInput, content: Content, { composed }: Pictured) {
  const { width, height } = composed;
  const left = input.picture.id === 'graph' ? (pictureWidth(content) - width) / 2 : 0;
  const items = [...composed.items, ...emptyWords(input, composed)];
  return { block: { width, height, items: movedItems(items, left, 0) }, left };
}

/** What is said in the place of a network of nobody. */
function emptyWords(input: PageInput, { scene, width, height }: ComposedPicture) {
  const empty = scene?.nodes.length === 0 ? emptyView(input.analysis) : null;
  if (empty === null) return [];
  const { subtitle } = input.page.type;
  const style = { face: 'serif', ...subtitle, color: input.palette.ink2 } as const;
  const words = setParagraph(empty.message, Math.min(width, 400), style);
  return movedItems(words.items, (width - words.width) / 2, (height - words.height) / 2);
}

/**
 * A page with its picture and furniture. Where its height is fixed, the picture takes what words leave;
 * where that is too little, words get shorter step by step. Throws a `FigureError` `too-small` where even
 * the shortest leave no room.
 */
export function layOutPage(input: PageInput): LaidOutPage {
  const { page, picture, request, palette } = input;
  const start = contentOf(page, page.beside);
  if (start.width < LEAST_WIDTH) throw tooSmall(page, { width: LEAST_WIDTH });
  // Before the picture is drawn, its key is that of a plate: the screen's only where the figure is the screen's too.
  const plate = input.choices.size === 'screen' ? request.screen : DEFAULT_PLATE;
  const scene = picture.id === 'graph' ? request.derive(plate).scene : null;
  const fit = page.height === null ? { content: start, steps: 0 } : fitOf(input, scene);
  const given = page.height === null ? null : Math.floor(roomOn(input, scene, fit));
  const drawn = pictured(input, fit, given);
  const { content } = fit;
  const { block, left } = pictureBlock(input, content, drawn);
  const done = arrange(drawn.surround, content, block, palette);
  const margin = page.margin;
  return {
    width: content.width + 2 * margin,
    height: done.height + 2 * margin,
    items: movedItems(done.items, margin, margin),
    composed: drawn.composed,
    left: margin + left,
    top: margin + done.top,
    input: { ...input, scene: drawn.composed.scene },
    steps: fit.steps,
  };
}
