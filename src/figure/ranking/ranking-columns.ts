import type { Metric } from '../../metrics/metric.ts';
import { labelOf, type Analysis } from '../../view/analysis.ts';
import { formatCount, formatMetric } from '../../view/count-words.ts';
import type { RankingRow } from '../../view/ranking-rows.ts';
import { lineWidth } from '../text/break-lines.ts';
import { plainText } from '../text/plain-text.ts';

/** The size of figures and names in a ranking, units; that of heads. */
export const CELL_SIZE = 12.5;
export const HEAD_SIZE = 11;
/** Between two columns, units. */
export const COLUMN_GAP = 12;
/** The widest head, units. */
const WIDEST_HEAD = 96;

/** One column of figures. */
export interface RankingColumn {
  readonly head: string;
  readonly text: (row: RankingRow) => string;
  /** Ranks won (or, negative, lost) of a row, drawn as a triangle before the text; left out for plain figures. */
  readonly change?: (row: RankingRow) => number | null;
  /** Room, units. */
  readonly width: number;
}

/** How wide the triangle of a change is with its gap, units. */
export const CHANGE_SIGN = 11;

type Draft = Omit<RankingColumn, 'width'>;

function measured(draft: Draft, rows: readonly RankingRow[]): RankingColumn {
  const cell = (text: string): number => lineWidth(text, { face: 'sans', size: CELL_SIZE });
  const widest = rows.reduce((most, row) => Math.max(most, cell(draft.text(row))), 0);
  const head = lineWidth(draft.head, { face: 'sans', size: HEAD_SIZE });
  const sign = draft.change === undefined ? 0 : CHANGE_SIGN;
  return { ...draft, width: Math.max(widest + sign, Math.min(head, WIDEST_HEAD)) };
}

function ranked(rank: number | null): string {
  return rank === null ? '–' : formatCount(rank);
}

function valueColumn(metric: Metric): Draft {
  const written = (value: number): string => formatMetric(value, metric.digits);
  const error = (row: RankingRow): string => (row.error === null ? '' : ` ± ${written(row.error)}`);
  return {
    head: metric.names.en,
    text: (row) => (row.value === null ? '–' : `${written(row.value)}${error(row)}`),
  };
}

/** What a ranking compares: ranks before somebody was taken out, or values once the hub is. */
function comparison({ dataset, hub, without }: Analysis, metric: Metric): readonly Draft[] {
  const change: Draft = {
    head: 'change',
    change: (row) => row.change,
    text: ({ change: ranks }) => (ranks === null ? '–' : formatCount(Math.abs(ranks))),
  };
  if (without.size > 0) return [{ head: 'was', text: (row) => ranked(row.was) }, change];
  const entity = hub === null ? undefined : dataset.entities.get(hub);
  if (entity === undefined) return [];
  const text = (row: RankingRow): string =>
    row.without === null ? '–' : formatMetric(row.without, metric.digits);
  return [{ head: `without ${plainText(labelOf(entity))}`, text }, change];
}

/** The columns of a ranking: its values, and what stands at the far end of its bars. */
export interface RankingColumns {
  readonly value: RankingColumn;
  /** From the most needed to the least. */
  readonly further: readonly RankingColumn[];
}

/** The columns that a ranking by a metric may have. */
export function rankingColumns(
  analysis: Analysis,
  metric: Metric,
  rows: readonly RankingRow[],
): RankingColumns {
  const ties = analysis.metrics.get('degree');
  const degree: Draft = {
    head: 'ties',
    text: ({ entity }) => formatCount(ties?.get(entity.id) ?? 0),
  };
  const drafts = [...comparison(analysis, metric), ...(metric.id === 'degree' ? [] : [degree])];
  return {
    value: measured(valueColumn(metric), rows),
    further: drafts.map((draft) => measured(draft, rows)),
  };
}
