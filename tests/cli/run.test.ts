import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VERBS } from '../../src/cli/verbs.ts';
import { commandLine } from '../support/command-line.ts';

test('--version prints that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await commandLine(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

test.each(['--help', '-h', 'help'])('%s names every verb', async (word) => {
  const { status, out, err } = await commandLine([word]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  for (const { name, summary } of VERBS)
    expect(out).toContain(`${name}`.padEnd(8) + `  ${summary}`);
});

describe('what is not understood is said on standard error, with status 2:', () => {
  test.each([
    ['no verb', [], 'usage: cooperation-graph [--max-bytes <number>] <verb>'],
    ['a limit of nothing', ['--max-bytes=0', 'validate'], '--max-bytes needs a number of bytes'],
    ['a limit without number', ['--max-bytes'], '--max-bytes needs a number of bytes'],
    [
      'an unknown verb',
      ['frobnicate'],
      'there is no verb "frobnicate"; there are validate, verify',
    ],
    ['a verb that every object has', ['constructor'], 'there is no verb "constructor"'],
    ['an option before the verb', ['--data'], 'there is no verb "--data"'],
    ['an unknown option', ['validate', '--frob'], "Unknown option '--frob'"],
    ['an option without its value', ['verify', 'x', '--data'], "'--data <value>' argument missing"],
  ])('%s', async (_, args, message) => {
    const { status, out, err } = await commandLine(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test.each(VERBS)('$name --help says how it is used', async ({ name }) => {
  const { status, out } = await commandLine([name, '--help']);
  expect(status).toBe(0);
  expect(out).toMatch(new RegExp(`^cooperation-graph ${name} `));
});

test('each verb is a module of its own, loaded when it is asked for', () => {
  const registry = readFileSync('src/cli/verbs.ts', 'utf8');
  for (const { name } of VERBS) expect(registry).toContain(`import('./${name}.ts')`);
  expect(registry.match(/^import .*$/gm)).toEqual(["import type { Verb } from './verb.ts';"]);
});
