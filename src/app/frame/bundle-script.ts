import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of this folder and all it imports, as a classic script that leaves no names behind. */
export async function bundleScript(file: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name: 'frame',
        fileName: 'frame',
      },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${file} was not bundled`);
  return chunk.code;
}
