import type { EntityReference } from '../../view/entity-reference.ts';
import type { Palette } from '../../view/palette.ts';
import { entityMark, type MarkLook } from '../entity/entity-mark.ts';
import type { KeyEntry } from './flow-key.ts';

/** The radius of marks beside names and in keys, units. */
export const NAME_MARK = 4;

const FAMILIES: readonly (MarkLook & { readonly label: string })[] = [
  { shape: 'circle', family: 'country', hollow: false, label: 'country' },
  { shape: 'square', family: 'organisation', hollow: false, label: 'organisation' },
  { shape: 'diamond', family: 'mission', hollow: false, label: 'mission, programme or event' },
  { shape: 'diamond', family: 'mission', hollow: true, label: 'only planned so far' },
  { shape: 'ring', family: null, hollow: false, label: 'unnamed group or region' },
];

/** What the marks beside some names mean: those that are there. */
export function familyKey(
  shown: readonly EntityReference[],
  palette: Palette,
): readonly KeyEntry[] {
  return FAMILIES.filter(({ shape, hollow }) =>
    shown.some((entity) => entity.shape === shape && entity.hollow === hollow),
  ).map(({ label, ...look }) => ({
    width: 2 * NAME_MARK + 2,
    items: [entityMark(look, { x: NAME_MARK + 1, y: 0 }, NAME_MARK, palette)],
    label,
  }));
}
