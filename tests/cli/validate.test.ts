import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.ts';
import { broken, soundDataset } from '../support/dataset-json.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Writes a value as JSON and validates the file. */
function validateValue(value: unknown): ReturnType<typeof commandLine> {
  return commandLine(['validate', folder.write('data.json', JSON.stringify(value))]);
}

describe('a sound dataset', () => {
  test('is one line with its counts, status 0', async () => {
    const { status, out, err } = await validateValue(soundDataset());
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const file = join(folder.path, 'data.json');
    expect(out).toBe(`${file}: valid, 4 entities, 1 documents, 2 statements, 1 claims\n`);
  });

  test('that comes with the program is the default, whatever the working folder', async () => {
    folder.write('graph-data/cooperation.json', JSON.stringify(soundDataset()));
    const { status, out } = await commandLine(['validate'], folder.path);
    expect(status).toBe(0);
    expect(out).toContain(join(folder.path, 'graph-data', 'cooperation.json'));
  });

  test('may stand in several files', async () => {
    const { entities, documents, ...rest } = soundDataset();
    const files = Object.entries({ entities: { entities }, documents: { documents }, rest }).map(
      ([name, value]) => folder.write(`${name}.json`, JSON.stringify(value)),
    );
    const { status, out } = await commandLine(['validate', ...files]);
    expect(status).toBe(0);
    expect(out).toBe('3 files: valid, 4 entities, 1 documents, 2 statements, 1 claims\n');
    expect((await commandLine(['validate', ...files.slice(1)])).status).toBe(1);
  });
});

describe('a dataset with faults', () => {
  test('has each on a line: file, place, problem, value; status 1', async () => {
    const value = broken('statements.0.time.event', '2029-13');
    Object.assign(value, { version: 7 });
    const { status, out, err } = await validateValue(value);
    const file = join(folder.path, 'data.json');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.split('\n')).toEqual([
      `${file} $.version: is not text (7)`,
      `${file} $.statements[0].time.event: is not an EDTF date ("2029-13")`,
      `${file}: 2 faults`,
      '',
    ]);
  });

  test('prints every one of a hundred thousand', async () => {
    const { status, err } = await validateValue({
      title: 'x',
      version: '1',
      claims: Array.from({ length: 25_000 }, () => ({ id: 'x' })),
    });
    expect(status).toBe(1);
    expect(err.split('\n').length).toBeGreaterThan(125_000);
  });

  test('cannot rule the terminal', async () => {
    const { err } = await validateValue({ title: 'x', version: '1', '\u001B[2J': '\uD800\u009B' });
    expect(err).not.toMatch(/[\u001B\u009B]/u);
  });
});

describe('a file that is no dataset', () => {
  test.each([
    ['empty', '', 'the file is empty'],
    ['a web page', '<!doctype html>', 'the file is HTML or XML, not JSON'],
    ['cut off', '{"title": "x', 'the file is cut off'],
    ['binary', new Uint8Array([0x7f, 0x45, 0xff, 0xfe, 0x00]), 'the file is not text in UTF-8'],
    ['null', 'null', 'is not an object (null)'],
    ['too large', new Uint8Array(50_000_001), 'is too large: 50000001 bytes'],
  ])('%s', async (_, content, problem) => {
    const file = folder.write('data.json', content);
    const { status, out, err } = await commandLine(['validate', file]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(`${file} $: ${problem}`);
    expect(err).toContain('1 fault\n');
  });

  test('a table: an edge list is checked, and another told what its header has to be', async () => {
    const write = (text: string) => folder.write('ties.csv', text);
    expect((await commandLine(['validate', write('Source;Target\na;b\n')])).out).toContain(
      'valid, 2 entities',
    );
    const faulty = await commandLine(['validate', write('Source;Target;Weight\na;b;1,5\n')]);
    expect(faulty).toMatchObject({ status: 1, out: '' });
    expect(faulty.err).toContain('ties.csv line 2: the weight has a comma; write decimals');
    const other = await commandLine(['validate', write('Quelle;Ziel\na;b\n')]);
    expect(other).toMatchObject({ status: 1, out: '' });
    expect(other.err).toMatch(/ties\.csv line 1: .* nor an edge list: .* but “Quelle;Ziel”\n/u);
  });

  test('not there, a folder, a device', async () => {
    const missing = join(folder.path, 'missing.json');
    const { status, err } = await commandLine(['validate', missing, folder.path, '/dev/null']);
    expect(status).toBe(1);
    expect(err).toContain(`${missing} $: does not exist\n`);
    expect(err).toContain(`${folder.path} $: is a folder, not a file\n`);
    expect(err).toContain('/dev/null $: is not a file\n');
    expect(err).toContain('3 files: 3 faults\n');
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read', async () => {
    const file = folder.write('data.json', '{}');
    chmodSync(file, 0);
    expect((await commandLine(['validate', file])).err).toContain('may not be read');
  });
});

describe('[SEC] 96 how much of a file is read', () => {
  test.each([[['--max-bytes', '20']], [['--max-bytes=20']]])('may be less: %j', async (option) => {
    const file = folder.write('data.json', JSON.stringify(soundDataset()));
    const { status, err } = await commandLine([...option, 'validate', file]);
    expect(status).toBe(1);
    expect(err).toMatch(
      /is too large: \d+ bytes, at most 20 are read; --max-bytes before the verb/u,
    );
  });

  test('may be more, and is said in the help', async () => {
    const file = folder.write('data.json', JSON.stringify(soundDataset()).padEnd(50_000_001));
    expect((await commandLine(['validate', file])).status).toBe(1);
    expect((await commandLine(['--max-bytes', '60000000', 'validate', file])).status).toBe(0);
    expect((await commandLine(['--help'])).out).toMatch(/50000000 bytes .* --max-bytes/u);
  });
});
