import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import packageJson from '../../../package.json' with { type: 'json' };
import { analyseSources } from './analyse-sources.ts';
import { attributeChoices } from './attribute-choices.ts';
import { vscodeData, webTypes } from './editor-data.ts';
import { attributeTypes, FRAMEWORKS } from './framework-types.ts';
import { publicManifest } from './public-manifest.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Writes what others read of the elements beside the library: the custom elements manifest, and what is
 * made of it, data for editors and types for the templates of frameworks.
 */
export function elementManifest(): Plugin {
  return {
    name: 'element-manifest',
    apply: 'build',
    async generateBundle() {
      const [classes, choices] = await Promise.all([analyseSources(root), attributeChoices(root)]);
      const manifest = publicManifest(classes, choices);
      const emit = (fileName: string, source: string | object): void => {
        const text = typeof source === 'string' ? source : `${JSON.stringify(source, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName, source: text });
      };
      emit('custom-elements.json', manifest);
      emit('vscode.html-custom-data.json', vscodeData(manifest));
      emit('web-types.json', webTypes(manifest, packageJson.version));
      emit('types/attributes.d.ts', attributeTypes(manifest));
      for (const [name, types] of Object.entries(FRAMEWORKS)) {
        emit(`types/${name}.d.ts`, types(manifest));
        // The entry is there for its types; what imports it must find something to run.
        emit(`${name}.js`, 'export {};\n');
      }
    },
  };
}
