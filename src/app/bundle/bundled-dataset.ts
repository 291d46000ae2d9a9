import type { DataPart } from '../../dataset/data-part.ts';
import {
  STORED_DRAWINGS,
  type DatasetJson,
  type PositionsJson,
} from '../../dataset/dataset-json.ts';
import { mergeGraphData } from '../../dataset/merge.ts';
import { parseDataset } from '../../dataset/parse.ts';
import type { Dataset } from '../../model/dataset.ts';
import { drawDataset, type Drawing, type PlateSize } from '../../view/drawing.ts';
import { INITIAL_STATE } from '../../view/state.ts';
import { STORED_PLATES } from '../../view/stored-drawing.ts';

/** A stored drawing is made once and seen often: it may take a second or two. */
const EFFORT = 40;

/**
 * The parts of `graph-data/` as one dataset, with the positions of its default drawing on plates of several
 * sizes, so that a page paints without laying out. Throws a `DatasetError` with every fault.
 */
export function bundledDataset(parts: readonly DataPart[]): DatasetJson {
  const merged = mergeGraphData(parts);
  const dataset = parseDataset(merged);
  const drawings = STORED_DRAWINGS.map(
    (name) => [name, positionsOn(dataset, STORED_PLATES[name])] as const,
  );
  return { ...merged, ...Object.fromEntries(drawings) };
}

function positionsOn(dataset: Dataset, plate: PlateSize): PositionsJson {
  const drawn = drawDataset(dataset, INITIAL_STATE, plate, EFFORT);
  const isPhone = plate === STORED_PLATES.tallPositions;
  const positions = isPhone && isFullerAtTheRight(drawn) ? mirrored(drawn) : drawn.positions;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return Object.fromEntries(
    [...positions].map(([id, { x, y }]) => [id, [tenth(x), tenth(y)] as const]),
  );
}

/** Whether more marks stand in the right half of the upper quarter than in the left: where phones have words over the plate. */
function isFullerAtTheRight({ width, height, positions }: Drawing): boolean {
  const upper = [...positions.values()].filter(({ y }) => y < height / 4);
  return 2 * upper.filter(({ x }) => x > width / 2).length > upper.length;
}

function mirrored({ width, positions }: Drawing): Drawing['positions'] {
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: width - x, y }] as const));
}
