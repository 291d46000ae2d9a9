import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ClassDeclaration, CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** A class as the analyzer tells of it. */
export type AnalysedClass = ClassDeclaration & Partial<CustomElementDeclaration>;

/** What is used of the analyzer. Its command line would also write to `package.json`. */
interface Analyzer {
  readonly create: (call: {
    readonly modules: readonly object[];
    readonly plugins: readonly object[];
    readonly context: object;
  }) => Package;
  readonly ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    readonly createSourceFile: (
      name: string,
      text: string,
      target: number,
      parents: boolean,
    ) => object;
  };
}

/** Knows what Lit's decorators mean. */
interface LitPlugin {
  readonly litPlugin: () => readonly object[];
}

/** No entry of the package leads to its part for Lit. */
const litPart = '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
const folder = 'src/elements';

/**
 * Every class of `src/elements/`, with what its doc comments say.
 *
 * @param root the repository
 */
export async function analyseSources(root: string): Promise<readonly AnalysedClass[]> {
  const { resolve } = createRequire(import.meta.url);
  const { create, ts } =
    (await import('@custom-elements-manifest/analyzer')) as unknown as Analyzer;
  const { litPlugin } = (await import(resolve(litPart))) as LitPlugin;
  const { modules } = create({
    modules: sourceNames(root).map((name) =>
      ts.createSourceFile(
        name,
        readFileSync(join(root, name), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ),
    plugins: litPlugin(),
    context: { dev: false, thirdPartyCEMs: [] },
  });
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((one): one is AnalysedClass => one.kind === 'class');
}

/** In one order everywhere, with slashes. */
function sourceNames(root: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
