import { parseDataset } from '../dataset/parse.ts';
import { readFigure, type ReadFigure } from '../figure/carried/read-figure.ts';
import type { Dataset } from '../model/dataset.ts';
import { changeFigure } from '../view/figure-edits.ts';
import type { ViewState } from '../view/state.ts';
import { findEntity } from './find-entity.ts';
import { FileError, readBytes } from './read-bytes.ts';
import { readDataset } from './read-dataset.ts';
import { bundledDataset } from './read-part.ts';
import type { RenderRequest } from './render-request.ts';
import type { Surroundings } from './verb.ts';
import { viewOf } from './view-options.ts';

/** What a figure is drawn of. */
export interface RenderSource {
  readonly dataset: Dataset;
  readonly state: ViewState;
}

/** The largest figure that is opened, bytes. */
export const MAX_FIGURE_BYTES = 50_000_000;

/** Reads a file of the command line; a fault names it. Throws a `FileError`. */
export async function readNamed(file: string, maxBytes: number): Promise<Uint8Array> {
  try {
    return await readBytes(file, maxBytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FileError(`${file} ${error.message}`);
  }
}

/** The figure whose view is asked for; null where `--view` is a link. */
async function figureOf(view: string | null): Promise<ReadFigure | null> {
  if (view === null || view.includes('#') || !/\.(svg|png)$/iu.test(view)) return null;
  return readFigure(await readNamed(view, MAX_FIGURE_BYTES));
}

/** The data: that of the file, of the figure, or the program's own. */
async function dataOf(
  file: string | null,
  figure: ReadFigure | null,
  surroundings: Surroundings,
): Promise<Dataset | null> {
  const data = figure?.carried.data ?? null;
  if (file === null && data !== null) return parseDataset(JSON.parse(data));
  return readDataset(file ?? bundledDataset(surroundings.home), surroundings);
}

/**
 * Data and view of a request. Null where the file is no dataset; every fault of it then stands on
 * standard error. Throws an `Error` where the request does not fit the data.
 */
export async function readRenderSource(
  request: RenderRequest,
  surroundings: Surroundings,
): Promise<RenderSource | null> {
  const figure = await figureOf(request.view);
  const dataset = await dataOf(request.file, figure, surroundings);
  if (dataset === null) return null;
  if (figure !== null && figure.carried.hash !== dataset.hash) {
    throw new Error(
      `${request.view} was made of other data, version ${figure.carried.version}, and does not carry it: give the file with that data`,
    );
  }
  const view = figure === null ? request.view : `#${figure.carried.link}`;
  const state = viewOf(dataset, { ...request, view });
  const without = request.without.map((named) => findEntity(dataset, named).id);
  return {
    dataset,
    state: {
      ...state,
      without: [...new Set([...state.without, ...without])].sort(),
      figure: changeFigure(state.figure, request.figure),
    },
  };
}
