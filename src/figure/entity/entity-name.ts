import type { EntityReference } from '../../view/entity-reference.ts';
import type { FigureChoices } from '../../view/figure-choices.ts';
import type { Palette } from '../../view/palette.ts';
import { textLanguage } from '../../view/text-language.ts';
import type { TextFace, TextItem } from '../display-list.ts';
import { directionOf } from '../text/bidi.ts';
import { lineWidth } from '../text/break-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { fitText } from './fit-text.ts';

/** Where a name stands and how much room it has. Units. */
export interface NamePlace {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly width: number;
  readonly size: number;
  readonly rotate?: 90 | -90;
}

/** The face of a name in a table: italics of a serif for missions, as on the plate. */
export function nameFace({ face }: Pick<EntityReference, 'face'>): TextFace {
  return face === 'mission' ? 'serifItalic' : 'sans';
}

/** The name of an entity as the figure has it: its label, or what the editor wrote in its place. */
export function shownName(
  { id, label }: Pick<EntityReference, 'id' | 'label'>,
  choices: FigureChoices,
): string {
  return plainText(choices.labels.find((edit) => edit.id === id)?.text ?? label);
}

/** How wide a name is at a size, units. */
export function nameWidth(entity: EntityReference, choices: FigureChoices, size: number): number {
  return lineWidth(shownName(entity, choices), { face: nameFace(entity), size });
}

/** The name of an entity as a line of text, cut to its room; highlighted ones in the pencil’s colour. */
export function entityName(
  entity: EntityReference,
  place: NamePlace,
  choices: FigureChoices,
  palette: Palette,
): TextItem {
  const { x, y, align, size, rotate } = place;
  const face = nameFace(entity);
  const text = fitText(shownName(entity, choices), place.width, { face, size });
  const lang = textLanguage(text);
  const color = choices.highlights.includes(entity.id) ? palette.pencil : palette.ink;
  return {
    kind: 'text',
    text,
    x,
    y,
    align,
    face,
    size,
    color,
    width: lineWidth(text, { face, size }),
    ...(rotate !== undefined && { rotate }),
    ...(lang !== null && { lang }),
    ...(directionOf(text) === 'rtl' && { direction: 'rtl' as const }),
  };
}
