import { html, nothing, type TemplateResult } from 'lit';
import type { Metric } from '../../metrics/metric.ts';
import type { ViewAction } from '../../view/action.ts';
import { formatMetric } from '../../view/count-words.ts';
import type { RankSpan } from '../../view/rank-spans.ts';
import type { RankingOrder } from '../../view/ranking-order.ts';
import type { RankingRow } from '../../view/ranking-rows.ts';
import { markSample } from '../mark-sample.ts';
import { spanPlot } from './span-plot.ts';

/** The rows of a ranking and what a reader can do with them. */
export interface RankingTableModel {
  readonly rows: readonly RankingRow[];
  readonly metric: Metric;
  /** The label of who is taken out for comparison; null where the reader took somebody out, or nobody stands out. */
  readonly hub: string | null;
  /** Whether the reader took somebody out: then the rank before stands beside the new one. */
  readonly compared: boolean;
  /** The ranks each entity takes in a test, by id; null before any test. */
  readonly spans: ReadonlyMap<string, RankSpan> | null;
  readonly order: RankingOrder;
  readonly sort: (order: RankingOrder) => void;
  readonly act: (action: ViewAction) => void;
}

/** One column: its head, what it sorts by, and its cell of a row. */
interface Column {
  readonly className: string;
  readonly head: string;
  readonly order: RankingOrder | null;
  readonly cell: (row: RankingRow) => TemplateResult | string;
}

/** Ranks won or lost: an arrow for the eye, words for the ear. */
function changeWords(change: number | null): TemplateResult | string {
  if (change === null) return '';
  if (change === 0) return html`0<i class="none" aria-hidden="true">▲</i>`;
  const rises = change > 0;
  return html`<span class="visually-hidden">${rises ? 'up' : 'down'}</span> ${Math.abs(change)}<i
      aria-hidden="true"
      >${rises ? '▲' : '▽'}</i
    >`;
}

function columns(model: RankingTableModel): readonly Column[] {
  const { metric, hub, compared, spans, rows } = model;
  const written = (value: number | null): string =>
    value === null ? '–' : formatMetric(value, metric.digits);
  const value: Column = {
    className: 'value',
    head: 'value',
    order: 'rank',
    cell: (row) =>
      row.error === null
        ? written(row.value)
        : html`${written(row.value)}<small> ± ${written(row.error)}</small>`,
  };
  const was: Column = {
    className: 'was',
    head: 'was',
    order: 'was',
    cell: (row) => (row.was === null ? '–' : String(row.was)),
  };
  const without: Column = {
    className: 'without',
    head: `without ${hub ?? ''}`,
    order: 'without',
    cell: (row) => written(row.without),
  };
  const change: Column = {
    className: 'change',
    head: 'change',
    order: 'change',
    cell: (row) => changeWords(row.change),
  };
  const last = Math.max(
    1,
    ...rows.flatMap(({ rank, entity }) => [rank ?? 1, spans?.get(entity.id)?.last ?? 1]),
  );
  const span: Column = {
    className: 'span',
    head: 'span',
    order: null,
    cell: (row) => spanPlot(spans?.get(row.entity.id), row.rank, last),
  };
  return [
    value,
    ...(compared ? [was, change] : []),
    ...(hub === null
      ? []
      : spans === null
        ? [without, change]
        : [{ ...change, head: without.head }]),
    ...(spans === null ? [] : [span]),
  ];
}

function head(
  { order: current, sort }: RankingTableModel,
  { className, head: words, order }: Pick<Column, 'className' | 'head' | 'order'>,
): TemplateResult {
  if (order === null) return html`<th scope="col" class=${className}>${words}</th>`;
  const ascending = order === 'name' || order === 'was';
  const direction = ascending ? 'ascending' : 'descending';
  return html`<th
    scope="col"
    class=${className}
    aria-sort=${current === order ? direction : nothing}
  >
    <button type="button" @click=${() => sort(order)}>${words}</button>
  </th>`;
}

function row(model: RankingTableModel, item: RankingRow, shown: readonly Column[]): TemplateResult {
  const { rank, entity } = item;
  const select = (): void =>
    model.act({ kind: 'select', selection: { kind: 'entity', id: entity.id } });
  return html`<tr>
    <td class="rank">${rank ?? ''}</td>
    <th scope="row" class="name">
      <button type="button" @click=${select}>
        ${markSample(entity)}<span class=${entity.face}>${entity.label}</span>
      </button>
    </th>
    ${shown.map(({ className, cell }) => html`<td class=${className}>${cell(item)}</td>`)}
  </tr>`;
}

/** The ranking as a table; the heads of its columns put it in order. */
export function rankingTable(model: RankingTableModel): TemplateResult {
  const { metric, rows } = model;
  const shown = columns(model);
  return html`<table>
    <caption class="visually-hidden">
      Entities by ${metric.names.en}, highest first
    </caption>
    <thead>
      <tr>
        <th scope="col" class="rank"><span class="visually-hidden">rank</span></th>
        ${head(model, { className: 'name', head: 'name', order: 'name' })}
        ${shown.map((column) => head(model, column))}
      </tr>
    </thead>
    <tbody>
      ${rows.map((item) => row(model, item, shown))}
    </tbody>
  </table>`;
}
