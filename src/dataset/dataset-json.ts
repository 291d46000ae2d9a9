/** The lists of a dataset file; each part in `graph-data/` holds some of them. */
export const DATASET_LISTS = ['entities', 'documents', 'statements', 'claims'] as const;
export type DatasetList = (typeof DATASET_LISTS)[number];

/** A record as it stands in a file, with whatever further fields it has. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** `[x, y]` in px of the stored plate, by entity id. */
export type PositionsJson = Readonly<Record<string, readonly [number, number]>>;

/** The members that hold stored drawings: of a wide plate, of an article's column, of a phone. */
export const STORED_DRAWINGS = ['positions', 'columnPositions', 'tallPositions'] as const;
export type StoredDrawingName = (typeof STORED_DRAWINGS)[number];

/** The merged file: what `parseDataset` reads and `serialiseDataset` writes. */
export interface DatasetJson {
  readonly title: string;
  readonly version: string;
  readonly licence?: string;
  readonly entities: readonly JsonRecord[];
  readonly documents: readonly JsonRecord[];
  readonly statements: readonly JsonRecord[];
  readonly claims: readonly JsonRecord[];
  /** `sha256:<hex>`, see `datasetHash`. */
  readonly hash?: string;
  /** `[x, y]` by entity id: the stored drawing of the default view. */
  readonly positions?: PositionsJson;
  readonly columnPositions?: PositionsJson;
  readonly tallPositions?: PositionsJson;
}

/** Whether a value from outside is an object with members: not null, not a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records in the order of their ids, by UTF-16 units; a new list. */
export function sortedById(records: readonly JsonRecord[]): readonly JsonRecord[] {
  return records.toSorted((a, b) => compareText(String(a['id']), String(b['id'])));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
