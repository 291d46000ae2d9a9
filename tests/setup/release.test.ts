/** What must hold before a version is published. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
const commands = [...workflow.matchAll(/^\s+(?:- )?run: (.*)$/gm)].map(([, command]) => command);

test('[SUP] 105 a release is published by OIDC with provenance, without a token', () => {
  expect(workflow).toMatch(/^\s+id-token: write$/m);
  expect(workflow).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  expect(commands.at(-1)).toBe('npm publish --provenance --access public --ignore-scripts');
});

test('[SUP] 105 signatures are checked on a fresh install, before anything of it runs', () => {
  const at = (command: string): number => commands.indexOf(command);
  expect(at('npm ci --ignore-scripts')).toBeGreaterThanOrEqual(0);
  expect(at('npm audit signatures')).toBe(at('npm ci --ignore-scripts') + 1);
});

test('[SUP] 104 known faults of what users install stop a release', () => {
  expect(commands).toContain('npm audit --omit=dev');
});

test('[XBR] 112 a release asks for every test, in every engine, and for every consumer', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(commands).toEqual(
    expect.arrayContaining(['npm test', 'npm run test:engines', 'npm run consumers']),
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test:engines', 'consumers']));
});
