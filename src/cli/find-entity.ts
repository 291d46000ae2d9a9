import { shownValue } from '../dataset/shown-value.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import { foldText } from '../view/fold-text.ts';

/** Whether one of an entity's names is this one, whatever the case and the accents. */
function bears({ label, names, aliases = [] }: Entity, folded: string): boolean {
  const texts = [label ?? '', ...[...names, ...aliases].map(({ text }) => text)];
  return texts.some((text) => foldText(text) === folded);
}

/**
 * The entity that a command line names: by its id, or by any form of its name that no other bears. Throws
 * an `Error` where there is none, or where several bear it, which it then names.
 */
export function findEntity({ entities }: Dataset, named: string): Entity {
  const known = entities.get(named);
  if (known !== undefined) return known;
  const folded = foldText(named);
  const found = folded === '' ? [] : [...entities.values()].filter((e) => bears(e, folded));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const shown = shownValue(named);
  if (only === undefined) throw new Error(`the dataset has no entity ${shown}`);
  throw new Error(
    `${shown} is the name of ${found.map(({ id }) => id).join(' and ')}: give the id`,
  );
}
