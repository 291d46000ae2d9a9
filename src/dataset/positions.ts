import type { Placed } from './data-part.ts';
import { isRecord, STORED_DRAWINGS } from './dataset-json.ts';
import { memberPath, type Report } from './report.ts';
import type { Shape } from './shapes/shape.ts';

/** Where entities stand in the stored drawing: `[x, y]` by entity id. */
export const POSITIONS: Shape = {
  schema: {
    type: 'object',
    additionalProperties: {
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 2,
    },
  },
  check: (value, path, report) => {
    if (!isRecord(value)) {
      report(path, 'is not an object', value);
      return;
    }
    for (const [id, place] of Object.entries(value)) {
      const pair = Array.isArray(place) && place.length === 2 && place.every(Number.isFinite);
      if (!pair) report(memberPath(path, id), 'is not a pair of finite numbers', place);
    }
  },
};

/** Reports stored positions of what is no entity. */
export function checkPositions(
  part: unknown,
  entities: ReadonlyMap<string, Placed>,
  report: Report,
): void {
  for (const name of STORED_DRAWINGS) {
    const positions = isRecord(part) ? part[name] : undefined;
    for (const id of isRecord(positions) ? Object.keys(positions) : []) {
      if (!entities.has(id)) report(memberPath(`$.${name}`, id), 'names no entity of the dataset');
    }
  }
}
