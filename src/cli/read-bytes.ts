import { readFile, stat } from 'node:fs/promises';

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

/** The bytes of a file. Throws a `FileError` if it is no readable file or has more than `maxBytes`. */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new FileError('is a folder, not a file');
    // A device or a pipe could give bytes for ever.
    if (!status.isFile()) throw new FileError('is not a file');
    if (status.size > maxBytes) {
      throw new FileError(`is too large: ${status.size} bytes, at most ${maxBytes} are read`);
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
