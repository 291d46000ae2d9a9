import type { Dataset } from '../model/dataset.ts';
import { ownsOn } from './ownership.ts';
import { daysOf } from './time/span.ts';

/** The days on which somebody begins or ceases to own somebody, each once, in order. */
export function ownershipDays(dataset: Dataset): readonly string[] {
  const days = [...dataset.entities.values()].flatMap(({ owner }) =>
    (owner ?? []).flatMap(({ from, to }) => [daysOf(from)?.[0] ?? '', daysOf(to)?.[1] ?? '']),
  );
  return [...new Set(days)].filter((day) => day.length === 10).sort();
}

/** The dataset with the owners of one day for all time: what it shows is that of a view of no date. */
export function withOwnersOf(dataset: Dataset, day: string): Dataset {
  const entities = [...dataset.entities].map(([id, entity]) => {
    if (entity.owner === undefined) return [id, entity] as const;
    const owner = entity.owner.filter((one) => ownsOn(one, day));
    const forAllTime = owner.map(({ id: by, basis }) => ({ id: by, basis }));
    return [id, { ...entity, owner: forAllTime }] as const;
  });
  return { ...dataset, entities: new Map(entities) };
}
