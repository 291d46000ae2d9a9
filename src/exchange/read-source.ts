import { fetchBytes, asLoadError, type LoadOptions } from '../dataset/load.ts';
import { parseDataset, type ParsedDataset } from '../dataset/parse.ts';
import { checkSize, readJson, textOfBytes } from '../dataset/read-json.ts';
import { MAX_LIST } from '../dataset/shapes/list-of.ts';
import { DatasetError } from '../model/errors.ts';
import { EdgeListError } from './edge-list-error.ts';
import { edgeListDataset } from './edge-list-dataset.ts';
import { edgeListRows } from './edge-list.ts';

/** Whether a text is meant as an edge list: by its header, whatever the file is called. */
const EDGE_LIST = /^\uFEFF?"?source"?,"?target"?[,\r\n]|^\uFEFF?"?source"?,"?target"?$/u;

/** What an edge list without a file is called. */
const UNNAMED = 'data.csv';

/** Whether a text is meant as data: JSON, or an edge list. */
export function isDataText(text: string): boolean {
  return /^\uFEFF?\s*\{/u.test(text) || isEdgeList(text);
}

function isEdgeList(text: string): boolean {
  return EDGE_LIST.test(text.slice(0, 100));
}

/**
 * The dataset in a text: its JSON, or an edge list (CSV with the header `source,target` or
 * `source,target,weight`), which is told by its header. Throws a `DatasetError` with every fault; those
 * of an edge list name the line.
 */
export function datasetOfText(
  text: string,
  fileName: string = UNNAMED,
  { maxBytes }: Pick<LoadOptions, 'maxBytes'> = {},
): ParsedDataset {
  if (!isEdgeList(text)) return parseDataset(readJson(text, maxBytes));
  checkSize(text.length, maxBytes);
  return parseDataset(valueOfEdgeList(text, fileName));
}

function valueOfEdgeList(text: string, fileName: string): unknown {
  try {
    return edgeListDataset(edgeListRows(text, MAX_LIST), fileName);
  } catch (error) {
    if (!(error instanceof EdgeListError)) throw error;
    throw new DatasetError(
      error.faults.map(({ line, ...fault }) => ({ path: `line ${line}`, ...fault })),
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
    if (!isEdgeList(text)) return readJson(text, maxBytes);
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
