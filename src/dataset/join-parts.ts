import type { DataPart } from './data-part.ts';
import { DATASET_LISTS, type JsonRecord, isRecord, STORED_DRAWINGS } from './dataset-json.ts';

/**
 * The members of several checked parts in one object: lists and positions are joined in order, any
 * other member is that of the first part that has it.
 */
export function joinParts(parts: readonly DataPart[]): JsonRecord {
  const joined = new Map<string, unknown>();
  for (const { value } of parts) {
    if (!isRecord(value)) continue;
    for (const [name, member] of Object.entries(value)) {
      joined.set(name, join(name, joined.get(name), member));
    }
  }
  return Object.fromEntries(joined);
}

function join(name: string, known: unknown, added: unknown): unknown {
  if (known === undefined) return added;
  if (DATASET_LISTS.some((list) => list === name) && Array.isArray(known) && Array.isArray(added)) {
    return [...known, ...added];
  }
  if (STORED_DRAWINGS.some((drawing) => drawing === name) && isRecord(known) && isRecord(added)) {
    return Object.fromEntries([...Object.entries(known), ...Object.entries(added)]);
  }
  return known;
}
