import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/registry.ts';
import type { Analysis } from '../../view/analysis.ts';
import { formatCount } from '../../view/count-words.ts';
import { rankingWords } from '../../view/figure-words/ranking-words.ts';
import { canSize } from '../../view/mark-size.ts';
import { rankingRows, type RankingRow } from '../../view/ranking-rows.ts';
import type { DisplayItem, GroupItem } from '../display-list.ts';
import { familyKey } from '../key/family-key.ts';
import { flowKey } from '../key/flow-key.ts';
import { movedItems } from '../page/move-items.ts';
import type { Block } from '../page/block.ts';
import type { ComposedPicture, Picture, PictureInput } from '../picture.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { rankingColumns } from './ranking-columns.ts';
import { HEAD, LANE_GAP, laneHead, laneRow, planLane, type LaneLook } from './ranking-lane.ts';

/** The height of a row, units: as it is where there is room, and as low as it may get. */
const ROW = 22;
const LOWEST_ROW = 18.5;
/** As many rows as a lane of a picture that may be as high as it wants. */
const ROWS = 30;
/** From this width on, rows stand in two lanes, units. */
const TWO_LANES = 860;
/** A second lane is worth it from so many rows on. */
const LANE_ROWS = 12;
const FOOT_GAP = 10;
/** A key that would take more of the height than this gives way to rows. */
const KEY_SHARE = 0.35;

function group(id: string, label: string, items: readonly DisplayItem[]): GroupItem {
  return { kind: 'group', id, label, items };
}

function picture(width: number, height: number, items: readonly GroupItem[]): ComposedPicture {
  const drawn = items.filter((layer) => layer.items.length > 0);
  return { width, height, items: drawn, labels: [], callouts: [], scene: null };
}

/** The rows that tell somebody from the rest; all of them where every value is 0, or no amount. */
function tellingRows(rows: readonly RankingRow[], metric: Metric): readonly RankingRow[] {
  const telling = canSize(metric) ? rows.filter(({ value }) => (value ?? 0) > 0) : [];
  return telling.length === 0 ? rows : telling;
}

/** Which rows of how many are shown: the first few, those with a value above 0; empty for all. */
function whichRows(shown: number, telling: number, rows: readonly RankingRow[]): string {
  if (shown < telling) return `The first ${formatCount(shown)} of ${formatCount(rows.length)}`;
  const left = rows.slice(telling);
  const none = left.filter(({ value }) => value === null).length;
  const zeros = left.length - none;
  const said = [
    zeros === 0 ? '' : `${formatCount(zeros)} more ${zeros === 1 ? 'has' : 'have'} 0`,
    none === 0 ? '' : `${formatCount(none)} more without a value`,
  ];
  return said.filter((words) => words !== '').join('; ');
}

/** What the marks beside the names mean, and which rows are shown. */
function foot(
  shown: readonly RankingRow[],
  which: string,
  { width, height, palette }: PictureInput,
): Block {
  const marks = familyKey(
    shown.map(({ entity }) => entity),
    palette,
  );
  const words = which === '' ? [] : [{ width: 0, items: [], label: which }];
  const key = flowKey([marks, words], width, palette);
  const low = height !== null && key.height > KEY_SHARE * height;
  return low ? flowKey([words], width, palette) : key;
}

/** How many rows stand in how many lanes, and how high each is. */
function arrange(
  rows: readonly RankingRow[],
  { width, height }: PictureInput,
  footHeight: number,
): { readonly lanes: number; readonly perLane: number; readonly rowHeight: number } {
  const lanes = width >= TWO_LANES && rows.length > LANE_ROWS ? 2 : 1;
  const needed = Math.ceil(rows.length / lanes);
  if (height === null) return { lanes, perLane: Math.min(ROWS, needed), rowHeight: ROW };
  const room = Math.max(LOWEST_ROW, height - HEAD - FOOT_GAP - footHeight);
  const perLane = Math.min(needed, Math.floor(room / LOWEST_ROW));
  return { lanes, perLane, rowHeight: Math.min(ROW * 1.25, room / perLane) };
}

function drawn(
  input: PictureInput,
  analysis: Analysis,
  metric: Metric,
  all: readonly RankingRow[],
): ComposedPicture {
  const { width, choices, palette } = input;
  const rows = tellingRows(all, metric);
  // As many marks and words as there may be, so that the foot surely has its room.
  const most = foot(rows, whichRows(rows.length - 1, rows.length, all), input).height;
  const { lanes, perLane, rowHeight } = arrange(rows, input, most);
  const shown = rows.slice(0, lanes * perLane);
  const largest = canSize(metric) ? Math.max(0, ...shown.map(({ value }) => value ?? 0)) : 0;
  const look: LaneLook = {
    columns: rankingColumns(analysis, metric, shown),
    choices,
    palette,
    rowHeight,
    largest,
  };
  const laneWidth = (width - (lanes - 1) * LANE_GAP) / lanes;
  const plan = planLane(shown, laneWidth, look);
  const tables = Array.from({ length: lanes }, (_, lane) => {
    const own = shown.slice(lane * perLane, (lane + 1) * perLane);
    const items = own.flatMap((row, i) => laneRow(row, HEAD + i * rowHeight, plan, look));
    return movedItems([...laneHead(plan, look), ...items], lane * (laneWidth + LANE_GAP), 0);
  });
  const bottom = HEAD + Math.min(perLane, shown.length) * rowHeight + FOOT_GAP;
  const key = foot(shown, whichRows(shown.length, rows.length, all), input);
  return picture(width, bottom + key.height, [
    group('ranking', 'Ranking', tables.flat()),
    group('key', 'Key', movedItems(key.items, 0, bottom)),
  ]);
}

/** The ranking of the view by its metric: rank, name, value and a bar from 0, and what it is compared with. */
export const RANKING_PICTURE: Picture = {
  id: 'ranking',
  compose: (input) => {
    const { request, width, palette } = input;
    const { analysis } = request.derive(request.screen);
    const metric = metricOf(request.state.metric);
    const rows = metric === undefined ? [] : rankingRows(analysis, metric.id);
    if (metric !== undefined && rows.length > 0) return drawn(input, analysis, metric, rows);
    const words = rankingWords(analysis, request.state)?.text ?? '';
    const style = { face: 'sans', size: 13, line: 19, color: palette.ink2 } as const;
    const said = setParagraph(words, width, style);
    return picture(width, said.height, [group('ranking', 'Ranking', said.items)]);
  },
};
