import { fetchBytes, asLoadError, type LoadOptions } from '../dataset/load.ts';
import { parseDataset, type ParsedDataset } from '../dataset/parse.ts';
import { checkSize, readJson, textOfBytes } from '../dataset/read-json.ts';
import { MAX_LIST } from '../dataset/shapes/list-of.ts';
import { shownText } from '../dataset/shown-value.ts';
import { DatasetError } from '../model/errors.ts';
import { edgeListDialect, headerProblem, looksLikeTable } from './edge-list-dialect.ts';
import { EdgeListError } from './edge-list-error.ts';
import { edgeListDataset } from './edge-list-dataset.ts';
import { edgeListRows } from './edge-list.ts';

/** What an edge list without a file is called. */
const UNNAMED = 'data.csv';

/** Whether a text is meant as data: JSON, an edge list, or a table that somebody takes for one. */
export function isDataText(text: string): boolean {
  return /^\s*\{/u.test(text) || isEdgeList(text) || looksLikeTable(text);
}

/** By its header, whatever the file is called. */
function isEdgeList(text: string): boolean {
  return edgeListDialect(text) !== null;
}

/**
 * The dataset in a text: its JSON, or an edge list (a table with the header `source,target` or
 * `source,target,weight`), which is told by its header. Throws a `DatasetError` with every fault; those
 * of an edge list name the line.
 */
export function datasetOfText(
  text: string,
  fileName: string = UNNAMED,
  options: Pick<LoadOptions, 'maxBytes'> = {},
): ParsedDataset {
  return parseDataset(valueOfText(text, fileName, options.maxBytes));
}

/** As `datasetOfText`, the JSON value that is to be a dataset. */
export function valueOfText(text: string, fileName: string, maxBytes?: number): unknown {
  checkSize(text.length, maxBytes);
  return isEdgeList(text) ? valueOfEdgeList(text, fileName) : valueOfJson(text, maxBytes);
}

/** Says of a table what its header has to be, not at which letter it stops being JSON. */
function valueOfJson(text: string, maxBytes?: number): unknown {
  try {
    return readJson(text, maxBytes);
  } catch (error) {
    if (!looksLikeTable(text)) throw error;
    const problem = `neither JSON nor an edge list: ${headerProblem(text)}`;
    throw new DatasetError([{ path: 'line 1', problem }]);
  }
}

function valueOfEdgeList(text: string, fileName: string): unknown {
  try {
    return edgeListDataset(edgeListRows(text, MAX_LIST), fileName);
  } catch (error) {
    if (!(error instanceof EdgeListError)) throw error;
    throw new DatasetError(
      error.faults.map(({ line, problem, value }) => ({
        path: `line ${line}`,
        problem,
        value: value && shownText(value),
      })),
    );
  }
}

/**
 * Fetches a dataset or an edge list, without cookies. Throws a `LoadError` where the address does not
 * answer with either, a `DatasetError` with every fault where it does and the data cannot be used.
 */
export async function loadSource(
  address: string,
  options: LoadOptions = {},
): Promise<ParsedDataset> {
  const bytes = await fetchBytes(address, options);
  return parseDataset(readAs(bytes, address, options));
}

function readAs(bytes: Uint8Array, address: string, { maxBytes }: LoadOptions): unknown {
  let text: string;
  try {
    text = textOfBytes(bytes, maxBytes);
    if (!isEdgeList(text)) return valueOfJson(text, maxBytes);
  } catch (error) {
    throw asLoadError(error, address);
  }
  return valueOfEdgeList(text, fileNameOf(address));
}

/** What an address calls its file; data and blobs have addresses that name none. */
function fileNameOf(address: string): string {
  if (/^(?:data|blob):/iu.test(address)) return UNNAMED;
  const path = address.split(/[?#]/u)[0] ?? '';
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last;
  }
}
