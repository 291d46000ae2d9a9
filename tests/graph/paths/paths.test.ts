import { describe, expect, test } from 'vitest';
import { isThread, LISTED_PATHS, type PathSet } from '../../../src/graph/paths/path.ts';
import { shortestPaths } from '../../../src/graph/paths/shortest-paths.ts';
import { shortestThreads } from '../../../src/graph/paths/threads.ts';
import { projectViewGraph } from '../../../src/graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../../src/graph/query.ts';
import { buildDataset, statement } from '../../support/dataset-builder.ts';
import { PATH_NETWORK } from '../../support/path-network.ts';

const viewOf = (query: Partial<GraphQuery> = {}) =>
  projectViewGraph(PATH_NETWORK, { ...DEFAULT_QUERY, ...query });
const VIEW = viewOf();

/** Each path as the part of the id after the colon, joined. */
function chains(set: PathSet | null): readonly string[] {
  return (set?.paths ?? []).map(({ steps }) =>
    [steps[0]?.from, ...steps.map(({ to }) => to)].map((id) => id?.split(':')[1]).join(' '),
  );
}

describe('shortest paths', () => {
  test('all of them, the stronger first step first, each with its ties', () => {
    const set = shortestPaths(VIEW, 'country:aa', 'country:ee');
    expect(set).toMatchObject({ length: 2, count: 3n });
    expect(chains(set)).toEqual(['aa cc ee', 'aa bb ee', 'aa lyra ee']);
    expect(set?.paths[0]?.steps.map(({ tie }) => tie.statements)).toEqual([
      ['statement:gazette:01', 'statement:herald:02'],
      ['statement:gazette:02'],
    ]);
    expect([...(set?.entities ?? [])].toSorted()).toEqual([
      'country:aa',
      'country:bb',
      'country:cc',
      'country:ee',
      'mission:lyra',
    ]);
    expect(set?.ties.size).toBe(6);
  });

  test('each says what holds it together: one document, one mission, or nothing', () => {
    const paths = shortestPaths(VIEW, 'country:aa', 'country:ee')?.paths ?? [];
    expect(paths.map(({ documents, missions }) => ({ documents, missions }))).toEqual([
      { documents: ['gazette'], missions: [] },
      { documents: [], missions: [] },
      { documents: [], missions: ['mission:lyra'] },
    ]);
    expect(paths.map(isThread)).toEqual([true, false, true]);
  });

  test('a tie is a path of one step', () => {
    expect(shortestPaths(VIEW, 'country:aa', 'country:cc')).toMatchObject({ length: 1, count: 1n });
  });

  test('none to oneself, to another part of the network, to whoever is not in view', () => {
    expect(shortestPaths(VIEW, 'country:aa', 'country:aa')).toBeNull();
    expect(shortestPaths(VIEW, 'country:aa', 'country:gg')).toBeNull();
    expect(shortestPaths(VIEW, 'country:aa', 'country:ii')).toBeNull();
    expect(shortestPaths(VIEW, 'country:zz', 'country:aa')).toBeNull();
  });

  test('who is taken out is neither an end nor walked through', () => {
    const out = new Set(['country:cc', 'mission:lyra']);
    expect(chains(shortestPaths(VIEW, 'country:aa', 'country:ee', out))).toEqual(['aa bb ee']);
    expect(shortestPaths(VIEW, 'country:aa', 'country:ee', new Set(['country:ee']))).toBeNull();
  });

  test('who runs or contains what is walked', () => {
    const set = shortestPaths(VIEW, 'agency:asa', 'country:aa');
    expect(chains(set)).toEqual(['asa eye lyra aa']);
    expect(set?.paths[0]?.steps.map(({ tie }) => tie.structural)).toEqual([true, true, false]);
  });

  test('an unnamed group may be an end, and is never walked through', () => {
    const view = viewOf({ unnamed: true });
    expect(chains(shortestPaths(view, 'country:aa', 'aggregate:many'))[0]).toBe('aa cc ee ff many');
    expect(shortestPaths(view, 'country:ff', 'country:ii')).toBeNull();
    const beside = ['country:bb', 'aggregate:many'].flatMap((middle, i) => [
      statement('herald', 2 * i, 'talks', 'active', { party: ['country:aa', middle] }),
      statement('herald', 2 * i + 1, 'talks', 'active', { party: [middle, 'country:ee'] }),
    ]);
    const both = projectViewGraph(buildDataset({ statements: beside }), {
      ...DEFAULT_QUERY,
      unnamed: true,
    });
    for (const find of [shortestPaths, shortestThreads]) {
      expect(chains(find(both, 'country:aa', 'country:ee'))).toEqual(['aa bb ee']);
    }
  });

  test('counted exactly where nobody could list them: 2 to the power of 71', () => {
    const layers = Array.from({ length: 71 }, (_, i) => [`country:l${i}a`, `country:l${i}b`]);
    const pairs = layers.flatMap((layer, i) =>
      layer.flatMap((one) => (layers[i + 1] ?? []).map((other) => [one, other])),
    );
    const ends = [
      ...(layers[0] ?? []).map((one) => ['country:start', one]),
      ...(layers.at(-1) ?? []).map((one) => [one, 'country:zend']),
    ];
    const statements = [...pairs, ...ends].map((party, i) =>
      statement(`d${i % 7}`, i, 'mou', 'signed', { party }),
    );
    const view = projectViewGraph(buildDataset({ statements }), DEFAULT_QUERY);
    const set = shortestPaths(view, 'country:start', 'country:zend');
    expect(set?.count).toBe(2n ** 71n);
    expect(set?.length).toBe(72);
    expect(set?.paths).toHaveLength(LISTED_PATHS);
    expect(new Set(chains(set)).size).toBe(LISTED_PATHS);
  });
});

describe('threads', () => {
  test('a path that one document or one mission holds together, and no other', () => {
    const set = shortestThreads(VIEW, 'country:aa', 'country:ee');
    expect(set).toMatchObject({ length: 2, count: 2n });
    expect(chains(set)).toEqual(['aa cc ee', 'aa lyra ee']);
  });

  test('a path may be where no thread is', () => {
    expect(shortestPaths(VIEW, 'country:aa', 'country:ff')?.length).toBe(3);
    expect(shortestThreads(VIEW, 'country:aa', 'country:ff')).toBeNull();
  });

  test('a thread may be longer than the shortest path', () => {
    const pairs = [
      ['gazette', 'country:aa', 'country:xx'],
      ['herald', 'country:xx', 'country:bb'],
      ['flyer', 'country:aa', 'country:yy'],
      ['flyer', 'country:yy', 'country:zz'],
      ['flyer', 'country:zz', 'country:bb'],
    ];
    const statements = pairs.map(([doc = '', ...party], i) =>
      statement(doc, i, 'mou', 'signed', { party }),
    );
    const view = projectViewGraph(buildDataset({ statements }), DEFAULT_QUERY);
    expect(shortestPaths(view, 'country:aa', 'country:bb')?.length).toBe(2);
    const threads = shortestThreads(view, 'country:aa', 'country:bb');
    expect(chains(threads)).toEqual(['aa yy zz bb']);
    expect(threads?.paths[0]?.documents).toEqual(['flyer']);
  });

  test('a mission holds together what is only about it', () => {
    const statements = [
      statement(
        'gazette',
        1,
        'launch_service',
        'completed',
        { launcher: ['country:aa'], customer: ['country:bb'] },
        { object: 'mission:m' },
      ),
      statement(
        'herald',
        1,
        'funding',
        'active',
        { funder: ['country:bb'], recipient: ['country:cc'] },
        { object: 'mission:m' },
      ),
    ];
    const view = projectViewGraph(buildDataset({ statements }), {
      ...DEFAULT_QUERY,
      level: 'actors',
    });
    const threads = shortestThreads(view, 'country:aa', 'country:cc');
    expect(chains(threads)).toEqual(['aa bb cc']);
    expect(threads?.paths[0]).toMatchObject({ documents: [], missions: ['mission:m'] });
  });

  test('two threads that cross make no third', () => {
    const chain = (doc: string, ids: string): readonly ReturnType<typeof statement>[] => {
      const stops = ids.split(' ').map((id) => `country:${id}`);
      return stops
        .slice(1)
        .map((to, i) => statement(doc, i, 'mou', 'signed', { party: [stops[i] ?? '', to] }));
    };
    const statements = [
      ...chain('gazette', 'aa bb xx cc ee'),
      ...chain('herald', 'aa ff xx gg ee'),
    ];
    const view = projectViewGraph(buildDataset({ statements }), DEFAULT_QUERY);
    expect(shortestPaths(view, 'country:aa', 'country:ee')?.count).toBe(4n);
    const threads = shortestThreads(view, 'country:aa', 'country:ee');
    expect(threads?.count).toBe(2n);
    expect(chains(threads)).toEqual(['aa bb xx cc ee', 'aa ff xx gg ee']);
  });

  test('what several documents and missions hold counts once', () => {
    const statements = ['gazette', 'herald'].map((doc) =>
      statement(
        doc,
        1,
        'joint_mission',
        'active',
        { partner: ['country:aa', 'country:bb'] },
        { object: 'mission:m' },
      ),
    );
    const view = projectViewGraph(buildDataset({ statements }), DEFAULT_QUERY);
    const threads = shortestThreads(view, 'country:aa', 'country:bb');
    expect(threads?.count).toBe(1n);
    expect(threads?.paths[0]).toMatchObject({
      documents: ['gazette', 'herald'],
      missions: ['mission:m'],
    });
  });
});
