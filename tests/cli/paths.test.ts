import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { commandLine } from '../support/command-line.ts';
import { PATH_NETWORK } from '../support/path-network.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const home = folder.path;
afterAll(folder.remove);

beforeAll(() => {
  folder.write('graph-data/cooperation.json', JSON.stringify(serialiseDataset(PATH_NETWORK)));
});

/** What the verb prints, read. */
async function paths(...args: readonly string[]) {
  const { status, out, err } = await commandLine(['paths', ...args], home);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out);
}

describe('paths', () => {
  test('all shortest ones, with the statements of every step', async () => {
    const found = await paths('country:aa', 'country:ee');
    expect(found).toMatchObject({
      level: 'two-mode',
      from: { id: 'country:aa', name: 'Arda' },
      to: { id: 'country:ee', name: 'Edra' },
      sought: 'shortest paths',
      length: 2,
      count: 3,
      listed: 3,
    });
    expect(found.paths.map(({ entities }: { entities: string[] }) => entities[1])).toEqual([
      'country:cc',
      'country:bb',
      'mission:lyra',
    ]);
    expect(found.paths[1]).toMatchObject({
      heldBy: { documents: [], missions: [] },
      steps: [
        {
          from: 'country:aa',
          to: 'country:bb',
          status: 'signed',
          statements: [
            { id: 'statement:herald:01', document: 'herald', kind: 'mou', status: 'signed' },
          ],
        },
        { to: 'country:ee', statements: [{ id: 'statement:courier:01', document: 'courier' }] },
      ],
    });
  });

  test('threads say what holds them together', async () => {
    const { sought, count, paths: list } = await paths('Arda', 'Edra', '--threads');
    expect({ sought, count }).toEqual({ sought: 'shortest threads', count: 2 });
    expect(list.map((path: { heldBy: unknown }) => path.heldBy)).toEqual([
      { documents: ['gazette'], missions: [] },
      { documents: [], missions: ['mission:lyra'] },
    ]);
  });

  test('at another level, without some', async () => {
    const found = await paths('country:aa', 'Edra', '--level', 'actors', '--without', 'country:cc');
    expect(found).toMatchObject({ level: 'actors', without: ['country:cc'], count: 1 });
    expect(found.paths[0].entities).toEqual(['country:aa', 'country:bb', 'country:ee']);
  });

  test('none is no fault', async () => {
    expect(await paths('country:aa', 'country:gg')).toMatchObject({
      length: null,
      count: 0,
      paths: [],
    });
  });

  test('any form of a name will do, in any case', async () => {
    expect((await paths('阿国', 'edra')).count).toBe(3);
    expect((await paths('asa', 'ARDA')).length).toBe(3);
  });
});

test('who has no tie at the level is named on standard error', async () => {
  const outcome = await commandLine(['paths', 'country:aa', 'country:ii'], home);
  expect(outcome).toMatchObject({
    status: 0,
    err: 'country:ii has no tie at the level two-mode\n',
  });
});

describe('what cannot be answered is a fault:', () => {
  test.each([
    ['one entity', ['country:aa'], 2, 'give two entities'],
    ['three entities', ['a', 'b', 'c'], 2, 'give two entities'],
    ['an unknown entity', ['country:aa', 'Atlantis'], 1, 'has no entity "Atlantis"'],
    ['an entity with no name', ['country:aa', ' '], 1, 'has no entity " "'],
    ['one entity twice', ['country:aa', 'Arda'], 1, 'both ends are country:aa'],
    ['an unknown level', ['Arda', 'Edra', '--level', 'galaxies'], 1, 'no level "galaxies"'],
    ['a key every object has', ['constructor', 'Edra'], 1, 'has no entity "constructor"'],
    ['an unknown one taken out', ['Arda', 'Edra', '--without', 'x'], 1, 'has no entity "x"'],
  ])('%s', async (_, args, expected, message) => {
    const { status, out, err } = await commandLine(['paths', ...args], home);
    expect({ status, out }).toEqual({ status: expected, out: '' });
    expect(err).toContain(message);
  });
});
