/** What must hold before a version is published. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { jobsOf } from './workflow.ts';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const release = readFileSync(`${folder}/release.yml`, 'utf8');
const releaseJobs = jobsOf(release);
const packing = releaseJobs.get('pack')?.commands ?? [];
const publishing = releaseJobs.get('publish');
const continuous = jobsOf(readFileSync(`${folder}/ci.yml`, 'utf8')).get('embedding')?.commands;

/** What runs everywhere, beside the fast tests: every engine, and pages of other people. */
const EMBEDDING = ['npm run test:engines', 'npm run consumers'];

test('[SUP] 105 a release is published by OIDC with provenance, without a token', () => {
  expect([...releaseJobs.keys()]).toEqual(['pack', 'publish']);
  expect(publishing?.commands).toEqual([
    'npm publish ./cooperation-graph-*.tgz --provenance --access public --ignore-scripts',
  ]);
  expect(publishing?.text).toMatch(/^ {4}needs: pack$/m);
  expect(publishing?.text).toMatch(/^ {4}permissions:\n {6}id-token: write\n {4}\w/m);
  for (const workflow of workflows) {
    expect(workflow).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
  }
});

test('[SUP] 105 the right to publish is where no package is installed and nothing is checked out', () => {
  const rights = workflows.flatMap((workflow) => workflow.match(/^.*: write(-all)?$/gm) ?? []);
  expect(rights.map((right) => right.trim())).toEqual(['id-token: write']);
  expect(release).toMatch(/^permissions: \{\}$/m);
  expect(publishing?.text).not.toContain('actions/checkout');
  for (const workflow of workflows) {
    const checkouts = workflow.match(/actions\/checkout@/g) ?? [];
    expect(workflow.match(/^ +persist-credentials: false$/gm)).toHaveLength(checkouts.length);
  }
});

test('[SUP] 105 every action is named by the commit it is read from', () => {
  const uses = workflows.flatMap((workflow) => workflow.match(/uses: .*/g) ?? []);
  expect(uses.length).toBeGreaterThan(4);
  const loose = uses.filter(
    (use) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use),
  );
  expect(loose).toEqual([]);
});

test('[SUP] 105 no command of a workflow holds what others may name: branches, tags, titles', () => {
  const commands = workflows.flatMap((workflow) =>
    [...jobsOf(workflow).values()].flatMap((job) => job.commands),
  );
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  // Commands of several lines would not be seen here.
  for (const workflow of workflows) expect(workflow).not.toMatch(/run: [|>]/);
});

test('[SUP] 105 signatures are checked on a fresh install, before anything of it runs', () => {
  const at = (command: string): number => packing.indexOf(command);
  expect(at('npm ci --ignore-scripts')).toBeGreaterThanOrEqual(0);
  expect(at('npm audit signatures')).toBe(at('npm ci --ignore-scripts') + 1);
  expect(continuous).toContain('npm audit signatures');
});

test('[SUP] 104 known faults of what users install stop a release, and are seen before one', () => {
  expect(packing).toContain('npm audit --omit=dev');
  expect(continuous).toContain('npm audit --omit=dev');
});

test('[XBR] 112 a release asks for every test, in every engine, and for every consumer', () => {
  const tests = ['npm test', ...EMBEDDING];
  expect(packing.filter((command) => tests.includes(command))).toEqual(tests);
  expect(continuous).toEqual(expect.arrayContaining(EMBEDDING));
  expect(Object.keys(packageJson.scripts)).toEqual(
    expect.arrayContaining(['test:engines', 'consumers']),
  );
});

test('what is published is what was tested: it is packed last, and built by the tests alone', () => {
  expect(packing.at(-1)).toBe('npm pack --ignore-scripts');
  expect(packing.filter((command) => command.includes('build'))).toEqual([]);
});

test.each([
  [`v${packageJson.version}`, 0],
  [packageJson.version, 1],
  [`v${packageJson.version}1`, 1],
  ['', 1],
])('a release of the tag "%s" ends with %d', (tag, status) => {
  const command = packing.find((one) => one.includes('GITHUB_REF_NAME')) ?? 'exit 2';
  const env = { ...process.env, GITHUB_REF_NAME: tag };
  expect(spawnSync('sh', ['-c', command], { env }).status).toBe(status);
});

test('the changelog begins with the version of the package', () => {
  const [, version] = /^## (.*)$/m.exec(readFileSync('src/docs/changelog.md', 'utf8')) ?? [];
  expect(version).toBe(packageJson.version);
});
