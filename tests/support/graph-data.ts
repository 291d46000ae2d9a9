import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataPart } from '../../src/dataset/data-part.ts';

/** The folder of the bundled dataset. */
export const GRAPH_DATA_FOLDER: string = fileURLToPath(
  new URL('../../graph-data', import.meta.url),
);

/** Every file of the bundled dataset, as `mergeGraphData` takes them. */
export function readGraphData(): readonly DataPart[] {
  return readdirSync(GRAPH_DATA_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name !== 'schema.json')
    .toSorted()
    .map((name) => ({
      name,
      value: JSON.parse(readFileSync(join(GRAPH_DATA_FOLDER, name), 'utf8')) as unknown,
    }));
}
