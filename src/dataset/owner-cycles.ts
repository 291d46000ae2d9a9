import { isRecord } from './dataset-json.ts';
import type { Placed } from './data-part.ts';

/**
 * The circles among owners, whatever their dates: each as the ids on it, once. Rolling up along one
 * would never end.
 */
export function findOwnerCycles(
  entities: ReadonlyMap<string, Placed>,
): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of entities.keys()) {
    // Depth first, without recursion: chains may be as long as the dataset.
    const trail = [start];
    const open = [ownersOf(entities, start)];
    const onTrail = new Map([[start, 0]]);
    while (trail.length > 0) {
      const id = trail.at(-1) ?? '';
      const next = done.has(id) ? undefined : open.at(-1)?.pop();
      if (next === undefined) {
        done.add(id);
        onTrail.delete(id);
        trail.pop();
        open.pop();
        continue;
      }
      const from = onTrail.get(next);
      if (from !== undefined) cycles.push(trail.slice(from));
      else if (!done.has(next)) {
        onTrail.set(next, trail.length);
        trail.push(next);
        open.push(ownersOf(entities, next));
      }
    }
  }
  return cycles;
}

function ownersOf(entities: ReadonlyMap<string, Placed>, id: string): string[] {
  const owner = entities.get(id)?.record['owner'];
  if (!Array.isArray(owner)) return [];
  return owner
    .map((one: unknown) => (isRecord(one) ? one['id'] : undefined))
    .filter((one) => typeof one === 'string')
    .reverse();
}
