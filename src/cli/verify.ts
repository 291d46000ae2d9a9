import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRecord } from '../model/document.ts';
import { textOf } from '../text/source-file.ts';
import { verifyDocument } from '../text/verify-document.ts';
import { parseArguments } from './parse-arguments.ts';
import { FileError, readBytes, reasonOf } from './read-bytes.ts';
import { readDataset } from './read-dataset.ts';
import { bundledDataset } from './read-part.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { jsonReport, type SourceReport, textReport, verified } from './verify-report.ts';

/** The largest document that is read, in bytes. */
const MAX_DOCUMENT_BYTES = 5_000_000;

const FORMATS = { text: textReport, json: jsonReport } as const;

/** Looks up every locator of a dataset in a folder of documents. */
export const VERIFY: Verb = {
  usage: `verify <folder> [--data dataset.json] [--format text|json]

Reads <document-id>.txt of every document from the folder and finds each statement in it by its hashes:
verified, moved or unverifiable. Exits with 0 only if every document is there, unchanged, and every
statement is verified.`,
  run: async (args, surroundings) => {
    const { values, positionals } = parseArguments(args, {
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('give one folder');
    const format = Object.entries(FORMATS).find(([name]) => name === values.format)?.[1];
    if (format === undefined) throw new UsageError(`there is no format ${values.format}`);
    const dataset = await readDataset(
      values.data ?? bundledDataset(surroundings.home),
      surroundings,
    );
    if (dataset === null) return EXIT.fault;
    const files = await listFolder(folder);
    const reports: SourceReport[] = [];
    for (const document of dataset.documents.values()) {
      reports.push(await verifySource(folder, files, document, dataset));
    }
    surroundings.out(format(reports));
    return reports.every(verified) ? EXIT.ok : EXIT.fault;
  },
};

async function listFolder(folder: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(await readdir(folder));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new FileError(`${folder} ${code === 'ENOTDIR' ? 'is not a folder' : reasonOf(error)}`);
  }
}

async function verifySource(
  folder: string,
  files: ReadonlySet<string>,
  document: DocumentRecord,
  { statements }: Dataset,
): Promise<SourceReport> {
  const name = `${document.id}.txt`;
  const resting = [...statements.values()]
    .filter(({ evidence }) => evidence.some(({ doc }) => doc === document.id))
    .map(({ id }) => id);
  if (!files.has(name)) {
    return { document, problem: `${name} is not in the folder`, statements: resting };
  }
  try {
    const bytes = await readBytes(join(folder, name), MAX_DOCUMENT_BYTES);
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { document, report: verifyDocument(document, statements.values(), textOf(content)) };
  } catch (error) {
    const problem = error instanceof FileError ? error.message : 'is not text in UTF-8';
    return { document, problem: `${name} ${problem}`, statements: resting };
  }
}
