import { readFile, stat } from 'node:fs/promises';
import { MAX_BYTES } from '../dataset/read-json.ts';
import type { Surroundings } from './verb.ts';

/** A file that cannot be read; the message says why, without the file's name. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['EISDIR', 'is a folder, not a file'],
  ['ENAMETOOLONG', 'has too long a name'],
]);

/** The bytes of a file of data. Throws a `FileError`; that of a file too large names the way to read it. */
export function readData(
  path: string,
  { maxBytes = MAX_BYTES }: Pick<Surroundings, 'maxBytes'>,
): Promise<Uint8Array> {
  return readBytes(path, maxBytes, '; --max-bytes before the verb allows more');
}

/** The bytes of a file. Throws a `FileError` if it is no readable file or has more than `maxBytes`; `more` ends that message. */
export async function readBytes(path: string, maxBytes: number, more = ''): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new FileError('is a folder, not a file');
    // A device or a pipe could give bytes for ever.
    if (!status.isFile()) throw new FileError('is not a file');
    if (status.size > maxBytes) {
      throw new FileError(
        `is too large: ${status.size} bytes, at most ${maxBytes} are read${more}`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(reasonOf(error));
  }
}

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return REASONS.get(code) ?? `cannot be read (${code})`;
}
