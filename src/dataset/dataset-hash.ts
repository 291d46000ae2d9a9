import { sha256Hex } from '../text/hash.ts';
import { canonicalJson } from './canonical-json.ts';
import { DATASET_LISTS, type DatasetJson, sortedById } from './dataset-json.ts';

/**
 * The hash of a dataset's content: `sha256:` and the SHA-256 of the RFC 8785 JSON of an object with the
 * members `claims`, `documents`, `entities` and `statements`, each list in the order of its ids. Title,
 * version, licence and positions do not count. The records must have been checked.
 */
export function datasetHash(data: Partial<DatasetJson>): string {
  const content = Object.fromEntries(
    DATASET_LISTS.map((list) => [list, sortedById(data[list] ?? [])]),
  );
  return `sha256:${sha256Hex(new TextEncoder().encode(canonicalJson(content)))}`;
}
