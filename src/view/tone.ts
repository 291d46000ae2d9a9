import type { Palette } from './palette.ts';

/** Steps of the ramp that figures are coloured by. */
export const RAMP_STEPS = 7;
/** Groups with a colour of their own. */
export const TONED_GROUPS = 8;

/** What a mark's colour says where it is not its family: a step of the ramp, a group, a small group, nothing. */
export type Tone = `ramp-${number}` | `group-${number}` | 'other' | 'none';

/** Every tone; each theme has a colour for it. */
export const TONES: readonly Tone[] = [
  ...Array.from({ length: RAMP_STEPS }, (_, step): Tone => `ramp-${step}`),
  ...Array.from({ length: TONED_GROUPS }, (_, group): Tone => `group-${group + 1}`),
  'other',
  'none',
];

/** The colour of a tone, `#RRGGBB`; of a palette without colours for groups a grey. */
export function toneColor(palette: Palette, tone: Tone): string {
  const [kind, index] = tone.split('-');
  // Groups are numbered from 1, as their metrics number them.
  const color = kind === 'ramp' ? palette.ramp[Number(index)] : palette.groups[Number(index) - 1];
  return color ?? (tone === 'none' ? palette.tieQuiet : palette.ink3);
}
