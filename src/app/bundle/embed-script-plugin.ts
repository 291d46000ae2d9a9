import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const virtualId = 'virtual:embed-script';
const resolvedId = `\0${virtualId}`;
const built = fileURLToPath(new URL('../../../dist/embed.js', import.meta.url));

/** Stands in where pages are served or tested before there is a build. */
const unbuilt = "console.error('dist/embed.js is not built: npm run build');";

/**
 * Serves `virtual:embed-script`, the text of `dist/embed.js`, which pages made by `toHtml()` hold. A build
 * needs the embed's before it.
 */
export function embedScript(): Plugin {
  let isBuild = false;
  return {
    name: 'embed-script',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const text = await readFile(built, 'utf8').catch(() => null);
      if (text === null && isBuild) this.error('dist/embed.js must be built first: --mode embed');
      return `export const text = ${JSON.stringify(text ?? unbuilt)};`;
    },
  };
}
