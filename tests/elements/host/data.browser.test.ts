import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import { deep, plain } from '../../support/mount.ts';
import { answer, host, leave, never, NETWORK, quiet, TAGS, until } from './host-page.ts';

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const CSV = 'source,target\nAda,Grace\nGrace,Mary\n';

/** The network with a name that would end a script element. */
const { hash: _hash, ...UNHASHED } = NETWORK;

const SHARP = {
  ...UNHASHED,
  entities: (NETWORK['entities'] as { id: string; names: object[] }[]).map((entity) =>
    entity.id === 'country:aa'
      ? { ...entity, names: [{ text: '</script><b>Arda', lang: 'en' }] }
      : entity,
  ),
};

describe.each(TAGS)('%s', (tag) => {
  test('src takes an edge list, whatever it is called; its rows are statements', async () => {
    answer(() => new Response(CSV));
    const { element, details } = await host(tag, {
      attributes: { src: 'https://example.org/My%20ties.json?x', selected: 'institution:ada' },
    });
    await until(element, 'My ties.json');
    expect(plain(element)).toContain('Ada');
    expect(details('cooperation-error')).toEqual([]);
  });

  test('faults of an edge list name the line', async () => {
    answer(() => new Response('source,target,weight\na,b,-3\n'));
    const { element, details } = await host(tag, { attributes: { src: 'ties.csv' } });
    await until(element, 'line 2: the weight is not a positive number');
    expect(details('cooperation-error')).toMatchObject([{ code: 'invalid-data' }]);
  });

  test('an edge list may have capitals, semicolons or tabs, wherever it comes from', async () => {
    const semicolons = 'Source;Target\r\nAda;Grace\r\nGrace;Mary\r\n';
    answer(() => new Response(semicolons));
    const tabs = semicolons.replaceAll(';', '\t').replaceAll('\n', '\n\t\t');
    for (const way of [
      { attributes: { src: 'ties.csv' } },
      { properties: { data: semicolons } },
      { html: `<script type="text/csv">\n${tabs}</script>` },
    ]) {
      const { element, details } = await host(tag, way);
      await element.ready;
      await until(element, 'Mary');
      expect(details('cooperation-error')).toEqual([]);
    }
  });

  test('another table is told what its header has to be, wherever it comes from', async () => {
    const table = 'Quelle;Ziel\nAda;Grace\n';
    answer(() => new Response(table));
    const ways = [
      ['not-json', { attributes: { src: 'ties.csv' } }],
      ['invalid-data', { properties: { data: table } }],
      ['invalid-data', { html: `<script type="text/csv">${table}</script>` }],
    ] as const;
    for (const [code, way] of ways) {
      const { element, details } = await host(tag, way);
      await until(element, 'the header is not source,target or source,target,weight');
      expect(plain(element)).toContain('but “Quelle;Ziel”');
      expect(details('cooperation-error')).toMatchObject([{ code }]);
    }
  });

  test('[EMB] 87 data inside the element and data as a property give the same', async () => {
    const text = JSON.stringify(SHARP).replaceAll('</', String.raw`<\/`);
    const first = await host(tag, { properties: { data: SHARP } });
    const want = (await first.element.ready).hash;
    const second = await host(tag, { html: `<script type="application/json">${text}</script>` });
    expect((await second.element.ready).hash).toBe(want);
    expect(plain(second.element)).toBe(plain(first.element));
    expect(deep(second.element, 'b')).toEqual([]);
    const third = await host(tag, { properties: { data: JSON.stringify(SHARP) } });
    expect((await third.element.ready).hash).toBe(want);
  });

  test('[EMB] 87 data put into the element later are taken, CSV too; a property goes before them', async () => {
    const { element } = await host(tag);
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.textContent = CSV;
    element.append(script);
    await until(element, 'data.csv');
    element.data = NETWORK;
    await until(element, 'Three countries');
    element.data = null;
    await until(element, 'data.csv');
    script.remove();
    await until(element, 'No data yet.');
  });

  test.each([
    ['a number', 5],
    ['a list', []],
    ['a function', () => {}],
    ['what only looks like a dataset', { entities: new Map(), hash: 'sha256:' }],
    [
      'what throws when it is read',
      Object.defineProperty({}, 'title', {
        get: () => {
          throw new Error('no');
        },
        enumerable: true,
      }),
    ],
  ])('data that are %s are a fault that is told, and nothing is thrown', async (_, data) => {
    const { element, details } = await host(tag, { properties: { data } });
    await expect(element.ready).rejects.toThrow();
    expect(details('cooperation-error')).toHaveLength(1);
    await until(element, 'The data could not be read.');
    element.data = NETWORK;
    await until(element, 'Three countries');
  });

  test('[API] 20 newer data cancel what is computed and what is loading; nothing late is shown', async () => {
    const aborted: boolean[] = [];
    const asked = answer(never);
    const { element, details } = await host(tag, {
      attributes: { worker: 'none', metric: 'betweenness', src: 'slow.json' },
    });
    // A ring with chords, large enough that its betweenness is not computed in place.
    const ties = Array.from({ length: 400 }, (_, i) => [
      `n${i},n${(i + 1) % 400}`,
      `n${i},n${(i * 7 + 3) % 400}`,
    ]).flat();
    element.data = `source,target\n${ties.join('\n')}\n`;
    await quiet(element);
    aborted.push(asked[0]!.init.signal!.aborted);
    const running = (element as unknown as { metrics: { progress: number | null } }).metrics;
    expect(running.progress).not.toBeNull();
    element.data = NETWORK;
    await quiet(element);
    expect(running.progress).toBeNull();
    expect(aborted).toEqual([true]);
    expect(plain(element)).toContain('Three countries');
    expect(details('cooperation-ready')).toHaveLength(2);
    expect(details('cooperation-error')).toEqual([]);
  });
});
