/**
 * Keeps the address and the hash of `dist/embed.js` in the README true. As a script, `npm run integrity`
 * after a build: the build of a source is the same everywhere, so its hash can stand in a text.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {Uint8Array} bytes of a file
 * @returns {string} value of an `integrity` attribute
 */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * @param {string} text that may hold tags of the published script
 * @param {{ integrity: string, version: string }} build
 * @returns {string} the same text with the hash and version of this build
 */
export function withIntegrity(text, { integrity, version }) {
  return text
    .replace(/integrity="sha384-[^"]*"/g, `integrity="${integrity}"`)
    .replace(/(\/npm\/cooperation-graph@)[^/\s"]+/g, `$1${version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @param {string} path */
  const at = (path) => new URL(`../../../${path}`, import.meta.url);
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const integrity = integrityOf(readFileSync(at('dist/embed.js')));
  const readme = readFileSync(at('README.md'), 'utf8');
  writeFileSync(at('README.md'), withIntegrity(readme, { integrity, version }));
  console.log(`dist/embed.js ${version} ${integrity}`);
}
