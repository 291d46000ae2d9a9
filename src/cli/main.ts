import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

// A reader that has seen enough closes the pipe (`… | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  outBytes: (bytes) => process.stdout.write(bytes),
  err: (text) => process.stderr.write(text),
  home: dirname(fileURLToPath(import.meta.url)),
});
