import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Has Terser go over a script that is minified already: what readers download becomes some kilobytes
 * smaller. In ASCII, so that pages may serve it without a charset.
 *
 * @param notice the script's first words, as a comment
 */
export function lastPass({ notice }: { readonly notice: string }): Plugin {
  return {
    name: 'last-pass',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, output) {
        for (const part of Object.values(output)) {
          if (part.type === 'chunk') part.code = await minified(part.code, notice);
        }
      },
    },
  };
}

/** A script in fewer letters that does the same, with a comment before it. */
export async function minified(code: string, notice: string): Promise<string> {
  const { code: shorter } = await minify(code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 3, unsafe_arrows: true, keep_fargs: false },
    mangle: true,
    format: { ascii_only: true, preamble: `/*! ${notice} */` },
  });
  if (shorter === undefined) throw new Error('nothing is left of the script');
  return shorter;
}
