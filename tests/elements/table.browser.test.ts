import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationTableElement } from '../../src/elements/cooperation-table.ts';
import { register } from '../../src/elements/register.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { analyse, type Analysis } from '../../src/view/analysis.ts';
import {
  INITIAL_STATE,
  TABLES,
  type TableName,
  type TableState,
  type ViewState,
} from '../../src/view/state.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';
import {
  axeViolations,
  button,
  deep,
  mount,
  plain,
  settled,
  unmountAll,
  type Mounted,
} from '../support/mount.ts';
import { analyseSmall } from '../support/small-network.ts';

beforeAll(() => register([['cooperation-table', CooperationTableElement]]));

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const analysis = analyseSmall();

function state(table: Partial<TableState>): ViewState {
  return { ...INITIAL_STATE, table: { ...INITIAL_STATE.table, ...table } };
}

async function open(
  name: TableName,
  table: Partial<TableState> = {},
  shown: Analysis = analysis,
): Promise<Mounted<CooperationTableElement>> {
  const properties = { analysis: shown, state: state({ open: true, name, ...table }) };
  const mounted = await mount<CooperationTableElement>('cooperation-table', properties);
  mounted.frame.dataset['wide'] = '';
  return mounted;
}

describe('while the graph is shown', () => {
  test('all three tables are there for assistive technology, with nothing to press', async () => {
    const { element } = await mount<CooperationTableElement>('cooperation-table', {
      analysis,
      state: state({ open: false }),
    });
    expect(deep(element, 'table')).toHaveLength(3);
    expect(deep(element, 'caption').map(plain)).toEqual([
      '7 entities of this view',
      '9 ties of this view',
      '9 statements behind the ties of this view',
    ]);
    expect(deep(element, 'tbody tr')).toHaveLength(7 + 9 + 9);
    expect(deep(element, 'button, a, [tabindex]')).toEqual([]);
    const [section] = deep(element, 'section');
    expect(section?.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    expect(getComputedStyle(section!).display).not.toBe('none');
  });
});

describe('opened', () => {
  test.each(TABLES)('%s: caption, scopes, as many rows as the view has', async (name) => {
    const { element } = await open(name);
    const expected = { entities: 7, ties: 9, statements: 9 }[name];
    expect(deep(element, 'tbody tr')).toHaveLength(expected);
    expect(deep(element, 'caption')).toHaveLength(1);
    expect(deep(element, 'thead th').every((th) => th.getAttribute('scope') === 'col')).toBe(true);
    expect(deep(element, 'tbody th').every((th) => th.getAttribute('scope') === 'row')).toBe(true);
    const tab = deep(element, '[role=tab][aria-selected=true]');
    expect(tab.map((t) => t.id)).toEqual([`tab-${name}`]);
  });

  test('headers sort and say so; one event each', async () => {
    const first = await open('entities');
    button(first.element, 'Ties ').click();
    deep(first.element, 'thead button')[0]?.click();
    expect(first.actions).toEqual([
      { kind: 'show-table', name: 'ties' },
      { kind: 'sort-table', sort: { column: 'name', descending: false } },
    ]);
    const sorted = await open('entities', { sort: { column: 'name', descending: true } });
    expect(deep(sorted.element, 'th[aria-sort=descending]').map(plain)).toEqual(['Name ↓']);
    expect(deep(sorted.element, 'tbody th').map(plain)[0]).toBe('Vega 10');
  });

  test('names select entities, kinds select ties', async () => {
    const entities = await open('entities');
    button(entities.element, 'Lyra').click();
    expect(entities.actions).toEqual([
      { kind: 'select', selection: { kind: 'entity', id: 'mission:lyra' } },
    ]);
    unmountAll();
    const ties = await open('ties');
    button(ties.element, 'launch service').click();
    expect(ties.actions).toEqual([
      { kind: 'select', selection: { kind: 'tie', id: 'tie:country:aa|country:cc' } },
    ]);
  });

  test('what is selected is marked, and not by colour alone', async () => {
    const { element } = await mount<CooperationTableElement>('cooperation-table', {
      analysis,
      state: {
        ...state({ open: true, name: 'entities' }),
        selection: { kind: 'entity', id: 'country:bb' },
      },
    });
    expect(deep(element, 'tr[aria-current=true] th').map(plain)).toEqual(['Belm']);
  });

  test('tabs by arrow keys', async () => {
    const { element, actions } = await open('entities');
    deep(element, '#tab-entities')[0]?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(actions).toEqual([{ kind: 'show-table', name: 'statements' }]);
    expect(element.shadowRoot?.activeElement?.id).toBe('tab-statements');
  });

  test('the CSV holds the table in its order, with a byte order mark', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:none';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { element, said } = await open('entities', {
      sort: { column: 'name', descending: true },
    });
    button(element, 'Download as CSV').click();
    expect(clicked).toHaveBeenCalledOnce();
    expect(said).toEqual(['Entities downloaded as CSV.']);
    const bytes = new Uint8Array(await made[0]!.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[1]).toMatch(/^Vega 10,/u);
    expect(deep(element, 'a')).toEqual([]);
  });

  test('many rows come in chunks; all can be had', async () => {
    const statements = Array.from({ length: 700 }, (_, i) =>
      statement('big', i + 1, 'partnership', 'active', { party: ['country:aa', `company:c${i}`] }),
    );
    const big = analyse(buildDataset({ statements }), DEFAULT_QUERY);
    const { element } = await open('ties', {}, big);
    expect(deep(element, 'tbody tr')).toHaveLength(300);
    expect(deep(element, 'table')[0]?.getAttribute('aria-rowcount')).toBe('701');
    button(element, 'Show the next 300 of 700 rows').click();
    await settled(element);
    button(element, 'Show the next 100 of 700 rows').click();
    await settled(element);
    expect(deep(element, 'tbody tr')).toHaveLength(700);
  });

  test.each(TABLES)('%s is accessible, light and dark', async (name) => {
    for (const theme of ['light', 'dark'] as const) {
      const { frame } = await mount<CooperationTableElement>(
        'cooperation-table',
        {
          analysis,
          state: state({ open: true, name, sort: { column: 'status', descending: true } }),
        },
        theme,
      );
      frame.dataset['wide'] = '';
      expect(await axeViolations(frame)).toEqual([]);
      unmountAll();
    }
  });

  test('hostile names stay text', async () => {
    const name = '<img src=x onerror="window.__xss=1">';
    const dataset = buildDataset({
      entities: [entity('country:aa', name)],
      statements: [
        statement(
          'bad',
          1,
          'partnership',
          'active',
          { party: ['country:aa', 'country:bb'] },
          { paraphrase: name },
        ),
      ],
    });
    for (const table of TABLES) {
      const { element } = await open(table, {}, analyse(dataset, DEFAULT_QUERY));
      expect(plain(element)).toContain('<img src=x');
      expect(deep(element, 'img, script')).toEqual([]);
    }
    expect('__xss' in window).toBe(false);
  });
});
