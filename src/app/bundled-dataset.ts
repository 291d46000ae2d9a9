import type { DataPart } from '../dataset/data-part.ts';
import type { DatasetJson } from '../dataset/dataset-json.ts';
import { mergeGraphData } from '../dataset/merge.ts';
import { parseDataset } from '../dataset/parse.ts';
import { drawDataset } from '../view/drawing.ts';
import { INITIAL_STATE } from '../view/state.ts';

/**
 * The parts of `graph-data/` as one dataset, with the positions of its default drawing, so that a page
 * paints without laying out. Throws a `DatasetError` with every fault.
 */
export function bundledDataset(parts: readonly DataPart[]): DatasetJson {
  const merged = mergeGraphData(parts);
  const { positions } = drawDataset(parseDataset(merged), INITIAL_STATE);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const stored = [...positions].map(([id, { x, y }]) => [id, [tenth(x), tenth(y)]] as const);
  return { ...merged, positions: Object.fromEntries(stored) };
}
