import { METRICS } from '../../src/metrics/registry.ts';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/view/state.ts';
import { nextSort, sortTable, tableCsv, tableOf } from '../../src/view/table-rows.ts';
import type { Table } from '../../src/view/table-column.ts';
import { analyseSmall } from '../support/small-network.ts';

function column(table: Table, id: string): readonly string[] {
  const i = table.columns.findIndex((c) => c.id === id);
  return table.rows.map((row) => row.cells[i]?.text ?? 'no such column');
}

describe('the tables hold what the graph shows', () => {
  test.each([{}, { documents: ['gazette'] }, { unnamed: true }, { level: 'countries' as const }])(
    '%j',
    (query) => {
      const analysis = analyseSmall(query);
      const ids = (name: (typeof TABLES)[number]): string[] =>
        tableOf(analysis, name).rows.map((r) => r.id);
      expect(ids('entities').sort()).toEqual([...analysis.view.entities]);
      expect(ids('ties').sort()).toEqual([...analysis.view.ties.keys()].sort());
      expect(ids('statements').sort()).toEqual(analysis.view.statements.map((s) => s.id).sort());
      for (const name of TABLES) {
        const { columns, rows } = tableOf(analysis, name);
        expect(rows.every((row) => row.cells.length === columns.length)).toBe(true);
      }
    },
  );
});

describe('sorting', () => {
  const analysis = analyseSmall({ unnamed: true });

  test('numbers by value, names with numbers by number, dates in time', () => {
    const entities = tableOf(analysis, 'entities');
    const byName = sortTable(entities, { column: 'name', descending: false });
    expect(column(byName, 'name').slice(-3)).toEqual(['Vega 9', 'Vega 10', 'Vega members']);
    const byTies = column(sortTable(entities, { column: 'ties', descending: true }), 'ties');
    expect(byTies.map(Number)).toEqual(byTies.map(Number).toSorted((a, b) => b - a));
    const statements = tableOf(analysis, 'statements');
    const dates = column(sortTable(statements, { column: 'date', descending: true }), 'date');
    expect(dates[0]).toBe('around 2029');
  });

  test('empty cells come last both ways; equals keep their order', () => {
    const entities = tableOf(analysis, 'entities');
    for (const descending of [true, false]) {
      const sorted = sortTable(entities, { column: 'betweenness', descending });
      expect(column(sorted, 'betweenness').at(-1)).toBe('');
    }
    const twice = sortTable(sortTable(entities, { column: 'name', descending: false }), {
      column: 'family',
      descending: false,
    });
    const countries = twice.rows.filter((row) => row.cells[2]?.text === 'country');
    expect(countries.map((row) => row.cells[0]?.text)).toEqual(['Arda', 'Belm', 'Corm']);
  });

  test('a column it does not have changes nothing', () => {
    const table = tableOf(analysis, 'ties');
    expect(sortTable(table, { column: '__proto__', descending: true })).toBe(table);
  });

  test('a header turns the order, then lets it go', () => {
    const table = tableOf(analysis, 'entities');
    const first = nextSort(table, null, 'ties');
    expect(first).toEqual({ column: 'ties', descending: true });
    const second = nextSort(table, first, 'ties');
    expect(second).toEqual({ column: 'ties', descending: false });
    expect(nextSort(table, second, 'ties')).toBeNull();
    expect(nextSort(table, second, 'name')).toEqual({ column: 'name', descending: false });
  });
});

test('CSV: header, one line per row, numbers bare, formulas harmless, ids last', () => {
  const csv = tableCsv(tableOf(analyseSmall(), 'entities'));
  const lines = csv.split('\r\n');
  const metrics = METRICS.filter(
    ({ id, of, applies }) =>
      of === 'entity' && id !== 'degree' && applies(analyseSmall().metrics.graph.csr),
  ).map(({ names: { en } }) => en.charAt(0).toUpperCase() + en.slice(1));
  expect(metrics).toContain('Betweenness');
  expect(lines[0]).toBe(
    `Name,Type,Family,Ties,${metrics.join(',')},Statements,Documents,Other names,Id`,
  );
  expect(lines).toHaveLength(tableOf(analyseSmall(), 'entities').rows.length + 2);
  expect(csv).toContain('阿国; Republic of Arda; =cmd()');
  expect(lines[1]).toMatch(/,country:aa$/u);
});
