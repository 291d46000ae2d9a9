import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import packageJson from '../../../package.json' with { type: 'json' };
import { publishedBuild, publishedFile } from '../../docs/script-tag.ts';
import type { PublishedScript } from '../../figure/embed-code.ts';

const virtualId = 'virtual:published-scripts';
const resolvedId = `\0${virtualId}`;

/** What a page loads from where packages are published, by the name it is exported under. */
const FILES = { embed: 'embed.js', iframeHeight: 'iframe-height.js' } as const;

/** The published file of this version, and the hash of what is built; of nothing where that is not built. */
async function published(file: string): Promise<PublishedScript | null> {
  const path = fileURLToPath(new URL(`../../../dist/${file}`, import.meta.url));
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  const build = publishedBuild(packageJson.version, bytes);
  return { address: publishedFile(build, `dist/${file}`), integrity: build.integrity };
}

/**
 * Serves `virtual:published-scripts`: addresses and hashes of the scripts that embedding pages load. A build
 * needs the embed's before it.
 */
export function publishedScripts(): Plugin {
  let isBuild = false;
  return {
    name: 'published-scripts',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      const lines: string[] = [];
      for (const [name, file] of Object.entries(FILES)) {
        const script = await published(file);
        if (script === null && isBuild)
          this.error(`dist/${file} must be built first: --mode embed`);
        const value = script ?? { address: file, integrity: 'sha384-' };
        lines.push(`export const ${name} = ${JSON.stringify(value)};`);
      }
      return lines.join('\n');
    },
  };
}
