import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from '../../src/text/source-file.ts';

/** The folder with the texts of the documents; it stands beside the repository, never in it. */
export const DOCUMENTS_FOLDER: string = fileURLToPath(
  new URL('../../../shared/documents', import.meta.url),
);

/** Whether the documents are at hand. Tests that need them are skipped, and say so, where not. */
export const documentsAtHand: boolean = existsSync(DOCUMENTS_FOLDER);

if (!documentsAtHand) {
  console.warn(`skipped: the documents are not at ${DOCUMENTS_FOLDER}`);
}

/** The texts of the documents by id, without their records. */
export function readDocuments(): ReadonlyMap<string, string> {
  if (!documentsAtHand) return new Map();
  const files = readdirSync(DOCUMENTS_FOLDER).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => [
      basename(name, '.txt'),
      textOf(readFileSync(join(DOCUMENTS_FOLDER, name), 'utf8')),
    ]),
  );
}
