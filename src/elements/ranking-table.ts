import { html, nothing, type TemplateResult } from 'lit';
import type { Metric } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';
import type { ViewAction } from '../view/action.ts';
import { formatMetric } from '../view/count-words.ts';
import { metricColumn } from '../view/metric-columns.ts';
import type { RankingOrder } from '../view/ranking-order.ts';
import type { RankingRow } from '../view/ranking-rows.ts';
import { markSample } from './mark-sample.ts';

/** The rows of a ranking and what a reader can do with them. */
export interface RankingTableModel {
  readonly rows: readonly RankingRow[];
  readonly metric: Metric;
  /** The label of who is taken out; null where nobody is. */
  readonly hub: string | null;
  readonly order: RankingOrder;
  readonly sort: (order: RankingOrder) => void;
  readonly act: (action: ViewAction) => void;
}

function head(
  model: RankingTableModel,
  order: RankingOrder,
  className: string,
  words: string,
): TemplateResult {
  const direction = order === 'name' ? 'ascending' : 'descending';
  return html`<th
    scope="col"
    class=${className}
    aria-sort=${model.order === order ? direction : nothing}
  >
    <button type="button" @click=${() => model.sort(order)}>${words}</button>
  </th>`;
}

/** The other metrics: their columns' heads rank by them instead. */
function others({ metric }: RankingTableModel): readonly Metric[] {
  return METRICS.filter(({ id }) => id !== metric.id);
}

function heads(model: RankingTableModel): TemplateResult {
  const { hub, act, sort } = model;
  const rankBy = (id: string): void => {
    sort('rank');
    act({ kind: 'set-metric', metric: id });
  };
  return html`<tr>
    <th scope="col" class="rank"><span class="visually-hidden">rank</span></th>
    ${head(model, 'name', 'name', 'name')}
    ${others(model).map(
      ({ id, names }) =>
        html`<th scope="col" class="other">
          <button type="button" title=${`Rank by ${names.en}`} @click=${() => rankBy(id)}>
            <span class="visually-hidden">Rank by </span>${metricColumn(id)}
          </button>
        </th>`,
    )}
    ${head(model, 'rank', 'value', 'value')}
    ${hub === null ? nothing : head(model, 'without', 'without', `without ${hub}`)}
    ${hub === null ? nothing : head(model, 'change', 'change', 'change')}
  </tr>`;
}

/** Ranks won or lost: an arrow for the eye, words for the ear. */
function changeCell(change: number | null): TemplateResult {
  if (change === null) return html`<td class="change"></td>`;
  if (change === 0) return html`<td class="change">0<i class="none" aria-hidden="true">▲</i></td>`;
  const rises = change > 0;
  return html`<td class="change">
    <span class="visually-hidden">${rises ? 'up' : 'down'}</span> ${Math.abs(change)}<i
      aria-hidden="true"
      >${rises ? '▲' : '▽'}</i
    >
  </td>`;
}

function row(model: RankingTableModel, item: RankingRow): TemplateResult {
  const { metric, hub, act } = model;
  const { entity, rank, value, values, without, change } = item;
  const select = (): void => act({ kind: 'select', selection: { kind: 'entity', id: entity.id } });
  return html`<tr>
    <td class="rank">${rank}</td>
    <th scope="row" class="name">
      <button type="button" @click=${select}>
        ${markSample(entity)}<span class=${entity.face}>${entity.label}</span>
      </button>
    </th>
    ${others(model).map(
      ({ id, digits }) => html`<td class="other">${formatMetric(values.get(id) ?? 0, digits)}</td>`,
    )}
    <td class="value">${formatMetric(value, metric.digits)}</td>
    ${
      hub === null
        ? nothing
        : html`<td class="without">
              ${without === null ? '–' : formatMetric(without, metric.digits)}
            </td>
            ${changeCell(change)}`
    }
  </tr>`;
}

/** The ranking as a table; the heads of its columns put it in order. */
export function rankingTable(model: RankingTableModel): TemplateResult {
  const { metric, rows } = model;
  return html`<table>
    <caption class="visually-hidden">
      Entities by ${metric.names.en}, highest first
    </caption>
    <thead>
      ${heads(model)}
    </thead>
    <tbody>
      ${rows.map((item) => row(model, item))}
    </tbody>
  </table>`;
}
