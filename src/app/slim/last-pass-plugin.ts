import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Has Terser go over a script that is minified already: what readers download becomes some kilobytes
 * smaller. In ASCII, so that pages may serve it without a charset.
 */
export function lastPass(): Plugin {
  return {
    name: 'last-pass',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, output) {
        for (const part of Object.values(output)) {
          if (part.type === 'chunk') part.code = await minified(part.code);
        }
      },
    },
  };
}

/** A script in fewer letters that does the same. */
export async function minified(code: string): Promise<string> {
  const { code: shorter } = await minify(code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 3, unsafe_arrows: true, keep_fargs: false },
    mangle: true,
    format: { ascii_only: true },
  });
  if (shorter === undefined) throw new Error('nothing is left of the script');
  return shorter;
}
