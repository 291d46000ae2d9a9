import { LINK_FIELDS, type LinkField } from '../../view/permalink/fields.ts';
import type { ViewState } from '../../view/state.ts';

/** An attribute by which a host decides one part of the view. */
export interface ViewAttribute {
  readonly name: string;
  /** What of the view goes back to that of `view` when the attribute is taken away. */
  readonly part: keyof ViewState;
  /** The view with this choice; null for nonsense. */
  readonly read: LinkField['read'];
}

function attribute(
  name: string,
  part: keyof ViewState,
  key: string,
  asLink: (text: string) => string = (text) => text,
): ViewAttribute {
  const field = LINK_FIELDS.find((one) => one.key === key)!;
  return { name, part, read: (text, state) => field.read(asLink(text), state) };
}

/** The attributes that a link has a key for, in the order they are read; a new one is one line here. */
export const VIEW_ATTRIBUTES: readonly ViewAttribute[] = [
  attribute('level', 'level', 'level'),
  attribute('metric', 'metric', 'size'),
  attribute('as-of', 'asOf', 'as-of'),
  attribute('without', 'without', 'without', (ids) => ids.split(/[\s,]+/).join()),
  attribute('selected', 'selection', 'select', (id) => id.replace(/^tie:/, '')),
  attribute('layout', 'layout', 'layout'),
  attribute('theme', 'theme', 'theme'),
];
