import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { describeData, readBuiltData } from '../bundle/built-data.ts';
import { bundleScript } from './bundle-script.ts';
import { embedHtml } from './embed-html.ts';

/** Writes `iframe-height.js`, the script of pages that hold a graph in a frame. */
export function heightScript(): Plugin {
  return {
    name: 'height-script',
    async generateBundle() {
      const source = await bundleScript('./iframe-height.ts');
      this.emitFile({ type: 'asset', fileName: 'iframe-height.js', source });
    },
  };
}

/** Writes `embed.html`, the graph alone for a frame, and what it needs. The embed and the data must be built. */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    async generateBundle() {
      const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
      const [embed, css, script, json] = await Promise.all([
        readFile(at('../../../dist/embed.js')),
        readFile(at('./embed-page.css')),
        bundleScript('./embed-page.ts'),
        readBuiltData(),
      ]);
      const { title, description } = describeData(json);
      const page = embedHtml({
        title,
        json,
        words: description,
        dataAddress: './graph-data/cooperation.json',
      });
      for (const [fileName, source] of [
        ['embed.js', embed],
        ['embed-page.css', css],
        ['embed-page.js', script],
        ['embed.html', page],
      ] as const) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
