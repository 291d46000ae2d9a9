import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { commandLine } from '../support/command-line.ts';
import { buildDataset, documentRecord, statement } from '../support/dataset-builder.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

const GAZETTE = 'Arda and Belm agreed to fly one small probe together before the year 2031.\nEnd.';
const HERALD = 'Corm was asked by Arda to lend the antenna on its northern coast.\nIt said maybe.';

const party = { party: ['country:aa', 'country:bb'] };
const dataset = buildDataset({
  documents: [
    documentRecord('gazette', { text: GAZETTE }),
    documentRecord('herald', { text: HERALD }),
  ],
  statements: [
    statement('gazette', 1, 'partnership', 'agreed', party, {
      clause: { text: GAZETTE, words: 'agreed to fly one small probe together before the year' },
    }),
    statement('herald', 1, 'talks', 'in_talks', party, {
      clause: { text: HERALD, words: 'was asked by Arda to lend the antenna on its northern' },
    }),
  ],
});

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('graph-data/cooperation.json', JSON.stringify(serialiseDataset(dataset)));
  folder.write('documents/gazette.txt', `id: gazette\nlang: en\n\n${GAZETTE}`);
  folder.write('documents/herald.txt', HERALD);
});
afterEach(() => folder.remove());

/** Verifies the folder of documents against the dataset that comes with the program. */
function verify(...args: string[]): ReturnType<typeof commandLine> {
  return commandLine(['verify', `${folder.path}/documents`, ...args], folder.path);
}

describe('documents that are what was read', () => {
  test('are verified, statement by statement, status 0', async () => {
    const { status, out, err } = await verify();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'gazette: unchanged',
      '  verified      statement:gazette:01  p 0 14-68',
      'herald: unchanged',
      '  verified      statement:herald:01  p 0 5-58',
      '',
      '2 verified, 0 moved, 0 unverifiable; 2 documents, 0 missing',
      '',
    ]);
  });

  test("against a dataset of one's own", async () => {
    const file = folder.write('own.json', JSON.stringify(serialiseDataset(buildDataset({}))));
    const { status, out } = await verify('--data', file);
    expect(status).toBe(0);
    expect(out).toContain('0 verified, 0 moved, 0 unverifiable; 0 documents');
  });
});

describe('documents that are not', () => {
  test('a figure changed beside the statement: moved, status 1', async () => {
    folder.write('documents/gazette.txt', GAZETTE.replace('2031', '2032'));
    const { status, out } = await verify();
    expect(status).toBe(1);
    expect(out).toContain('gazette: changed: its text is not the one that was read');
    expect(out).toContain('  moved         statement:gazette:01  p 0 14-68');
    expect(out).toContain('1 verified, 1 moved, 0 unverifiable');
  });

  test('a word changed in the statement: unverifiable, status 1', async () => {
    folder.write('documents/gazette.txt', GAZETTE.replace('one small', 'one large'));
    const { status, out } = await verify();
    expect(status).toBe(1);
    expect(out).toContain('  unverifiable  statement:gazette:01  not-found');
  });

  test('a paragraph more: every statement holds, still status 1', async () => {
    folder.write('documents/gazette.txt', `${GAZETTE}\nMore.`);
    const { status, out } = await verify();
    expect(status).toBe(1);
    expect(out).toContain('gazette: changed: 3 paragraphs, 2 when it was read');
    expect(out).toContain('2 verified');
  });

  test.each([
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'gazette.txt is not text in UTF-8'],
    ['too large', new Uint8Array(5_000_001), 'gazette.txt is too large'],
  ])('%s: named, its statements unverifiable', async (_, content, problem) => {
    folder.write('documents/gazette.txt', content);
    const { status, out } = await verify();
    expect(status).toBe(1);
    expect(out).toContain(`gazette: ${problem}`);
    expect(out).toContain('1 verified, 0 moved, 1 unverifiable; 2 documents, 1 missing');
  });

  test('missing: named, its statements unverifiable', async () => {
    folder.write('empty/note.md', '');
    const args = ['verify', `${folder.path}/empty`];
    const { status, out } = await commandLine(args, folder.path);
    expect(status).toBe(1);
    expect(out).toContain('herald: herald.txt is not in the folder');
    expect(out).toContain('  unverifiable  statement:herald:01\n');
    expect(out).toContain('0 verified, 0 moved, 2 unverifiable; 2 documents, 2 missing');
  });
});

test('a statement is as well verified as the worst of its evidence', async () => {
  const found = [
    'agreed to fly one small probe together before the year',
    'Arda and Belm agreed to fly one small probe together',
  ].map((words) =>
    statement('gazette', 1, 'mou', 'signed', party, { clause: { text: GAZETTE, words } }),
  );
  const evidence = found.flatMap((one) => one.evidence);
  const [first] = evidence;
  const lost = { ...first, h: `scn1:${'0'.repeat(64)}` } as (typeof evidence)[number];
  const own = buildDataset({
    documents: [documentRecord('gazette', { text: GAZETTE })],
    statements: [
      statement('gazette', 1, 'mou', 'signed', party, { evidence: [...evidence, lost] }),
      statement('gazette', 2, 'mou', 'signed', party, { evidence }),
    ],
  });
  const { out } = await verify(
    '--data',
    folder.write('own.json', JSON.stringify(serialiseDataset(own))),
  );
  expect(out).toContain('  unverifiable  statement:gazette:01  p 0 14-68; p 0 0-52; not-found');
  expect(out).toContain('  verified      statement:gazette:02  p 0 14-68; p 0 0-52');
});

test('--format json says the same to programs', async () => {
  folder.write('documents/gazette.txt', GAZETTE.replace('2031', '2032'));
  const { status, out } = await verify('--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    totals: { statements: { verified: 1, moved: 1, unverifiable: 0 }, documents: 2, missing: 0 },
    documents: [
      {
        id: 'gazette',
        sameHash: false,
        sameLength: true,
        statements: [
          { id: 'statement:gazette:01', state: 'moved', evidence: [{ p: 0, start: 14 }] },
        ],
      },
      { id: 'herald', sameHash: true },
    ],
  });
});

describe('what cannot be done', () => {
  test('no folder, two folders, another format: status 2', async () => {
    expect((await commandLine(['verify'], folder.path)).status).toBe(2);
    expect((await verify('more')).status).toBe(2);
    const { status, err } = await verify('--format', 'xml');
    expect(status).toBe(2);
    expect(err).toContain('there is no format xml');
  });

  test('a folder that is none: status 1', async () => {
    const missing = await commandLine(['verify', `${folder.path}/missing`], folder.path);
    expect(missing).toMatchObject({ status: 1, out: '' });
    expect(missing.err).toContain('missing does not exist');
    const file = await commandLine(['verify', `${folder.path}/documents/herald.txt`], folder.path);
    expect(file.err).toContain('herald.txt is not a folder');
  });

  test('a dataset with faults, or none: every fault, status 1', async () => {
    const faulty = folder.write('faulty.json', '{"title":1,"claims":[null]}');
    const { status, out, err } = await verify('--data', faulty);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('$.title: is not text (1)');
    expect(err).toContain('$.claims[0]: is not an object (null)');
    expect((await verify('--data', `${folder.path}/missing.json`)).err).toContain('does not exist');
  });
});
