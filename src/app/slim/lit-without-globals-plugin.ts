import type { Plugin } from 'vite';

/** What Lit leaves on the page's `globalThis`, and what stands in its place: nothing, or the module's own. */
const OWN: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['lit-html/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, 'void 0'],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, 'void 0'],
  [
    '@lit/reactive-element/reactive-element.js',
    /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    'void 0',
  ],
  // Read by standard decorators only; ours are of the older kind.
  [
    '@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
    'void 0',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)/,
    'const $1=null;if(null!==$1)',
  ],
];

/**
 * Bundles Lit without what it writes into the page: its list of versions, and metadata that nobody here
 * reads. The build fails where Lit is not the one that this was written for.
 */
export function litWithoutGlobals(): Plugin {
  return {
    name: 'lit-without-globals',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      const rewrites = OWN.filter(([file]) => path.endsWith(`/node_modules/${file}`));
      let text = code;
      for (const [file, from, to] of rewrites) {
        if (!from.test(text)) this.error(`${file} has no ${from.source}`);
        text = text.replace(from, to);
      }
      return rewrites.length === 0 ? null : { code: text, map: null };
    },
  };
}
