import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A module of a package: its folder, which may stand within another package's. */
const ofPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Writes whose code is in a bundle and under what terms: nearly all ask that their words go along with it. */
export function licences({ fileName }: { readonly fileName: string }): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk'
          ? Object.keys(part.modules).filter((id) => part.modules[id]?.renderedLength !== 0)
          : [],
      );
      this.emitFile({ type: 'asset', fileName, source: licencesOf(ids) });
    },
  };
}

/**
 * The licences of the packages that modules are from, each once, by name.
 *
 * @param ids of modules; those of no package count for nothing
 * @throws Error where a package has no file with its licence
 */
export function licencesOf(ids: readonly string[]): string {
  const folders = new Set(
    ids.flatMap((id) => (id.startsWith('\0') ? [] : (ofPackage.exec(id)?.[0] ?? []))),
  );
  return [...folders]
    .map(licenceIn)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, terms, text }) => `${name} ${version}, ${terms}\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceIn(folder: string) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { readonly name: string; readonly version: string; readonly license: string };
  const file = readdirSync(folder).find((found) => /^licen[sc]e(\.(md|txt))?$/i.test(found));
  if (file === undefined) throw new Error(`${name} has no file with its licence`);
  return { name, version, terms: license, text: readFileSync(join(folder, file), 'utf8') };
}
