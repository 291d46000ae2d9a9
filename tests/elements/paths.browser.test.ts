import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import type { CooperationEntityElement } from '../../src/elements/cooperation-entity.ts';
import type { CooperationPathsElement } from '../../src/elements/cooperation-paths.ts';
import { entityVerbs } from '../../src/elements/paths/entity-verbs.ts';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { analyse } from '../../src/view/analysis.ts';
import { NO_PATHS, type PathChoice } from '../../src/view/path-choice.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';
import { hostileNetwork } from '../support/hostile-network.ts';
import {
  axeViolations,
  button,
  deep,
  mount,
  openStatements,
  plain,
  settled,
  unmountAll,
} from '../support/mount.ts';
import { PATH_NETWORK } from '../support/path-network.ts';

const [AA, EE] = ['country:aa', 'country:ee'];

beforeAll(async () => {
  await customElements.whenDefined('cooperation-paths');
});
afterEach(unmountAll);

function open(
  paths: Partial<PathChoice> = {},
  change: Partial<ViewState> = {},
  dataset: Dataset = PATH_NETWORK,
  theme: 'light' | 'dark' = 'light',
) {
  const state: ViewState = {
    ...INITIAL_STATE,
    panel: 'paths',
    ...change,
    paths: { ...NO_PATHS, ...paths },
  };
  return mount<CooperationPathsElement>(
    'cooperation-paths',
    { analysis: analyse(dataset, state, state), state },
    theme,
  );
}

const rows = (element: Element): string[] => deep(element, 'cooperation-path').map(plain);
describe('paths', () => {
  test('stand as chains, each with what holds it together', async () => {
    const { element } = await open({ from: AA!, to: EE! });
    expect(rows(element)).toEqual([
      'Arda , then Corm , then Edra Thread: all in Gazette, 24 April 2025',
      'Arda , then Belm , then Edra No thread: 2 documents, none behind every step',
      'Arda , then Lyra , then Edra Thread: all about Lyra',
    ]);
    expect(plain(element)).toContain('3 shortest paths of 2 steps.');
  });

  test('open to the statements of each step, those that hold a thread first', async () => {
    const { element, actions } = await open({ from: AA!, to: EE! });
    await openStatements(element);
    const first = deep(element, 'cooperation-path')[0]!;
    expect(deep(first, '.step').map(plain)).toEqual([
      'Arda and Corm 2 statements since 2003 , done',
      'Corm and Edra visit, 2004 , done',
    ]);
    expect(plain(first)).toContain('1 more statement on this tie');
    expect(deep(first, 'cooperation-statement').map(plain)[0]).toContain('statement:gazette:01');
    button(first, 'Arda and Corm').click();
    expect(actions).toEqual([
      { kind: 'select', selection: { kind: 'tie', id: 'tie:country:aa|country:cc' } },
    ]);
  });

  test('the three ways of looking are words, one of them pressed', async () => {
    const { element, actions } = await open({ from: AA!, to: EE! });
    const pressed = deep(element, '[aria-pressed=true]').map(plain);
    expect(pressed).toEqual(['Shortest paths']);
    button(element, 'Threads').click();
    expect(actions).toEqual([{ kind: 'set-paths', paths: { show: 'threads' } }]);
  });

  test('only threads, where these are asked for', async () => {
    const { element } = await open({ from: AA!, to: EE!, show: 'threads' });
    expect(rows(element)).toHaveLength(2);
    expect(rows(element).every((row) => row.includes('Thread: '))).toBe(true);
  });

  test('ends change places', async () => {
    const { element, actions } = await open({ from: AA!, to: EE! });
    button(element, 'Swap').click();
    expect(actions).toEqual([{ kind: 'set-paths', paths: { from: EE, to: AA } }]);
  });

  test('the first rows, then the rest', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `country:m${i}`);
    const statements = many.flatMap((middle, i) => [
      statement('herald', i, 'mou', 'signed', { party: [AA!, middle] }),
      statement('courier', i, 'mou', 'signed', { party: [middle, EE!] }),
    ]);
    const { element } = await open({ from: AA!, to: EE! }, {}, buildDataset({ statements }));
    expect(rows(element)).toHaveLength(12);
    button(element, 'Show 18 more').click();
    await settled(element);
    expect(rows(element)).toHaveLength(30);
  });
});

describe('states without a path', () => {
  test.each([
    [{}, 'Choose two entities.'],
    [{ from: AA, to: AA }, 'Both ends are Arda.'],
    [{ from: AA, to: 'country:gg' }, 'No path in this view from Arda to Gorn.'],
    [{ from: AA, to: 'country:ii' }, 'This view holds no tie of Ides'],
  ] as [Partial<PathChoice>, string][])('%j: a sentence', async (paths, sentence) => {
    const { element, frame } = await open(paths);
    expect(plain(element)).toContain(sentence);
    expect(rows(element)).toEqual([]);
    expect(await axeViolations(frame)).toEqual([]);
  });

  test('what hides a path can be taken back', async () => {
    const { element, actions } = await open(
      { from: AA!, to: EE! },
      { kinds: ['visit'], without: ['country:cc'] },
    );
    button(element, 'Put it back').click();
    button(element, 'Clear filters').click();
    expect(actions).toEqual([{ kind: 'put-back', id: null }, { kind: 'clear-filters' }]);
  });
});

describe('side by side', () => {
  test('a table of the two, their partners in common with both ties, and those apart', async () => {
    const { element, actions } = await open({ from: AA!, to: EE!, show: 'compare' });
    const [table] = deep(element, 'table');
    expect(deep(element, 'thead')[0] && plain(deep(element, 'thead')[0]!)).toBe('Arda Edra');
    expect(plain(table!)).toContain('Also 阿国 –');
    expect(deep(element, '.ties li').map(plain)[1]).toBe(
      'Corm Tie with Arda : 2 statements since 2003 Tie with Edra : visit, 2004',
    );
    expect(plain(element)).toContain('Only Edra 1');
    deep(element, '.ties li:nth-child(2) .tie')[1]?.click();
    expect(actions).toEqual([
      { kind: 'select', selection: { kind: 'tie', id: 'tie:country:cc|country:ee' } },
    ]);
  });

  test('further entities narrow the partners in common, and go again', async () => {
    const { element, actions } = await open({
      from: 'country:bb',
      to: 'country:cc',
      also: ['mission:lyra'],
      show: 'compare',
    });
    expect(plain(element)).toContain('2 partners of Belm, Corm and Lyra.');
    button(element, 'Remove Lyra').click();
    expect(actions).toEqual([{ kind: 'set-paths', paths: { also: [] } }]);
  });
});

test('a new answer is said aloud, the first is not', async () => {
  const { element, said } = await open({ from: AA!, to: EE! });
  expect(said).toEqual([]);
  element.state = { ...element.state, paths: { ...element.state.paths, show: 'threads' } };
  await settled(element);
  expect(said).toEqual([expect.stringMatching(/^2 shortest threads of 2 steps\./)]);
});

test('from an entity: its paths, a comparison, its neighbourhood', async () => {
  const analysis = analyse(PATH_NETWORK, DEFAULT_QUERY);
  const near: ViewState = { ...INITIAL_STATE, near: { id: AA!, steps: 2 } };
  const { element, actions, frame } = await mount<CooperationEntityElement>('cooperation-entity', {
    analysis,
    entity: AA!,
    verbs: entityVerbs(AA!, near),
  });
  button(element, 'Paths from here').click();
  button(element, 'Compare with…').click();
  button(element, '1 step').click();
  expect(deep(element, '[aria-pressed=true]').map((b) => b.getAttribute('aria-label'))).toEqual([
    '2 steps',
  ]);
  button(element, '2 steps').click();
  const ends = { from: AA, to: null, also: [] };
  expect(actions).toEqual([
    { kind: 'set-paths', paths: { ...ends, show: 'shortest' } },
    { kind: 'set-paths', paths: { ...ends, show: 'compare' } },
    { kind: 'set-near', near: { id: AA, steps: 1 } },
    { kind: 'set-near', near: null },
  ]);
  expect(await axeViolations(frame)).toEqual([]);
});

describe('for everybody', () => {
  test.each(['shortest', 'threads', 'compare'] as const)('%s: no fault', async (show) => {
    for (const theme of ['light', 'dark'] as const) {
      const { element, frame } = await open({ from: AA!, to: EE!, show }, {}, PATH_NETWORK, theme);
      await openStatements(element);
      expect(await axeViolations(frame)).toEqual([]);
      unmountAll();
    }
  });

  test('hostile and long names stay words, and inside the column', async () => {
    const dataset = hostileNetwork();
    const [from, to] = projectViewGraph(dataset, DEFAULT_QUERY).entities;
    for (const show of ['shortest', 'compare'] as const) {
      const { element } = await open({ from: from!, to: to!, show }, {}, dataset);
      await openStatements(element);
      expect(deep(element, 'script, img')).toEqual([]);
      expect(element.scrollWidth).toBeLessThanOrEqual(325);
      unmountAll();
    }
  });
});
