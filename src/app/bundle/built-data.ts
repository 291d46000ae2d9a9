import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The merged dataset as the command line's build wrote it. Rejects where it is not built. */
export function readBuiltData(): Promise<string> {
  return readFile(
    fileURLToPath(new URL('../../../dist/graph-data/cooperation.json', import.meta.url)),
    'utf8',
  );
}

/** What a dataset is called, and what it is in a sentence. */
export interface DataWords {
  readonly title: string;
  readonly description: string;
}

/** The words for a dataset, given as JSON that was found sound. */
export function describeData(json: string): DataWords {
  const { title, documents, entities, statements } = JSON.parse(json) as {
    readonly title: string;
    readonly documents: readonly unknown[];
    readonly entities: readonly unknown[];
    readonly statements: readonly unknown[];
  };
  return {
    title,
    description: `Who works with whom in space: ${statements.length} statements on ${entities.length} countries, organisations and missions, read from ${documents.length} documents.`,
  };
}
