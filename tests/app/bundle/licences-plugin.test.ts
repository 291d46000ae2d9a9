import { afterAll, expect, test } from 'vitest';
import { licencesOf } from '../../../src/app/bundle/licences-plugin.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Puts a package there. Gives the address of a module in it. */
function put(name: string, files: Readonly<Record<string, string>>): string {
  const fields = { name, version: '1.2.3', license: 'MIT' };
  folder.write(`node_modules/${name}/package.json`, JSON.stringify(fields));
  for (const [file, text] of Object.entries(files)) {
    folder.write(`node_modules/${name}/${file}`, text);
  }
  return folder.write(`node_modules/${name}/lib/index.js`, '').replaceAll('\\', '/');
}

test('each package has its name, its version and all words of its licence, once and by name', () => {
  const b = put('b', { LICENSE: 'Words of B.\n' });
  const a = put('@scope/a', { 'licence.txt': '\nWords of A.' });
  const rule = '-'.repeat(80);
  expect(licencesOf([b, a, b.replace('index', 'other')])).toBe(
    `@scope/a 1.2.3, MIT\n\nWords of A.\n\n${rule}\n\nb 1.2.3, MIT\n\nWords of B.\n`,
  );
});

test('a package within another is itself', () => {
  const inner = put('outer/node_modules/inner', { LICENSE: 'Words.' });
  expect(licencesOf([inner])).toContain('outer/node_modules/inner 1.2.3');
});

test('own and made modules are of no package', () => {
  expect(licencesOf(['/src/define.ts', '\0virtual:/node_modules/none/a.js'])).toBe('');
});

test('a package without a licence to pass on stops the build', () => {
  const bare = put('bare', { 'license-update.mjs': '' });
  expect(() => licencesOf([bare])).toThrow('bare has no file with its licence');
});
