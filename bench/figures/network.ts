import type { Dataset, Position } from '../../src/model/dataset.ts';
import { randomFrom } from '../../src/model/random.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import { buildDataset, entity, statement } from '../../tests/support/dataset-builder.ts';
import { cooperation } from '../graphs.ts';

/** A network that every program draws: names, places in px of a plate, and pairs that are tied. */
export interface DrawnNetwork {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, Position>;
  readonly pairs: readonly (readonly [string, string])[];
  readonly dataset: Dataset;
}

/** So many nodes, a hub with stars of missions, scattered over the plate. */
export function drawnNetwork(n: number): DrawnNetwork {
  const { edges } = cooperation(`coop-${n}`, n, 3);
  const random = randomFrom(n);
  const missions = Math.floor(n / 10);
  const ids = Array.from({ length: n }, (_, i) => {
    if (i === 0) return 'country:hub';
    return i <= missions ? `mission:m-${i}` : `institution:i-${i}`;
  });
  const place = (length: number): number => 20 + random() * (length - 40);
  const positions = new Map(
    ids.map((id) => [id, { x: place(DEFAULT_PLATE.width), y: place(DEFAULT_PLATE.height) }]),
  );
  const pairs = Array.from({ length: edges.length / 2 }, (_, i) => {
    return [ids[edges[2 * i] ?? 0] ?? '', ids[edges[2 * i + 1] ?? 0] ?? ''] as const;
  });
  const dataset = buildDataset({
    entities: ids.map((id) => entity(id, id.slice(id.indexOf(':') + 1).replace('-', ' '))),
    statements: pairs.map(([from, to], i) => {
      const mission = [from, to].find((id) => id.startsWith('mission:'));
      const actors = [from, to].filter((id) => id !== mission);
      return mission === undefined
        ? statement('gazette', i + 1, 'talks', 'active', { party: actors })
        : statement(
            'gazette',
            i + 1,
            'joint_mission',
            'active',
            { partner: actors },
            { object: mission },
          );
    }),
  });
  return { ids, positions, pairs, dataset: { ...dataset, positions } };
}
