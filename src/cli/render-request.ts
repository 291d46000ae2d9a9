import type { Resolution } from '../figure/png/pixel-size.ts';
import { parseEdtf } from '../model/edtf.ts';
import {
  BACKGROUNDS,
  CARRYING,
  FURNITURE_IDS,
  type FurnitureId,
  PICTURE_IDS,
} from '../view/figure-choices.ts';
import type { FigureChange } from '../view/figure-edits.ts';
import { webAddress } from '../view/web-address.ts';
import { parseArguments } from './parse-arguments.ts';
import { readIds } from './read-ids.ts';
import { readWord } from './read-word.ts';
import { type RenderFormat, RENDER_FORMATS } from './render-formats.ts';
import { readSize } from './render-size.ts';
import { UsageError } from './verb.ts';
import { readViewOptions, VIEW_OPTIONS, type ViewOptions } from './view-options.ts';

/** What a command line asks of the verb `render`. */
export interface RenderRequest extends ViewOptions {
  /** Null: the dataset of the figure that `view` names, or the one that comes with the program. */
  readonly file: string | null;
  readonly format: RenderFormat;
  /** A file, or `-` for standard output. */
  readonly output: string;
  /** What of the figure is chosen otherwise than in the view. */
  readonly figure: FigureChange;
  /** Entities to take out of the metrics, by id or name. */
  readonly without: readonly string[];
  readonly resolution: Resolution;
  readonly date: string | null;
  readonly address: string | null;
  /** Font files for characters that the program's own have not. */
  readonly fonts: readonly string[];
}

const OPTIONS = {
  ...VIEW_OPTIONS,
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  picture: { type: 'string' },
  size: { type: 'string' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  background: { type: 'string' },
  extent: { type: 'string' },
  crop: { type: 'boolean' },
  off: { type: 'string', multiple: true },
  carry: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  credit: { type: 'string' },
  without: { type: 'string', multiple: true },
  date: { type: 'string' },
  address: { type: 'string' },
  font: { type: 'string', multiple: true },
} as const;

type Values = ReturnType<typeof parseArguments<typeof OPTIONS>>['values'];

/**
 * Reads the arguments of the verb. Throws a `UsageError` on a command that is not understood, and an
 * `Error` on a word, a number, a date or an address that is none.
 */
export function readRenderRequest(args: readonly string[]): RenderRequest {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [file = null, ...more] = positionals;
  if (more.length > 0) throw new UsageError('give one file at most');
  const { output } = values;
  if (output === undefined || output === '') {
    throw new UsageError('say where the figure goes: -o FILE, or -o - for standard output');
  }
  const format = readFormat(values.format, output);
  if (format.id !== 'png' && (values.scale ?? values.dpi) !== undefined) {
    throw new UsageError(`--scale and --dpi are for PNG: ${format.id.toUpperCase()} has no pixels`);
  }
  return {
    file,
    format,
    output,
    ...readViewOptions(values),
    figure: readChoices(values),
    without: (values.without ?? []).flatMap(readIds),
    resolution: readResolution(values),
    date: readDate(values.date),
    address: readAddress(values.address),
    fonts: values.font ?? [],
  };
}

function readFormat(named: string | undefined, output: string): RenderFormat {
  const ids = RENDER_FORMATS.map(({ id }) => id);
  const ending = /\.(\w+)$/u.exec(output)?.[1]?.toLowerCase();
  const id = readWord('format', ids, named) ?? ids.find((one) => one === ending);
  const format = RENDER_FORMATS.find((one) => one.id === id);
  if (format === undefined) {
    throw new UsageError(`name a format: --format ${ids.join('|')}, or -o figure.${ids[0]}`);
  }
  return format;
}

/** What is said of the figure; what is not said stays as the view has it. */
function readChoices(values: Values): FigureChange {
  const off = values.off?.flatMap((list) => list.split(',')).map((name) => name.trim());
  const said = {
    picture: readWord('picture', PICTURE_IDS, values.picture) ?? undefined,
    ...(values.size === undefined ? {} : readSize(values.size)),
    background: readWord('background', BACKGROUNDS, values.background) ?? undefined,
    extent: readWord('extent', ['whole', 'view'], values.extent) ?? undefined,
    crop: values.crop,
    off: off?.map((name) => readWord('furniture', FURNITURE_IDS, name)) as
      | FurnitureId[]
      | undefined,
    carrying: readWord('way to carry', CARRYING, values.carry) ?? undefined,
  };
  const { title, subtitle, credit } = values;
  return { ...defined(said), words: defined({ title, subtitle, credit }) };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Defined<T>;
}

function readResolution({ scale, dpi }: Pick<Values, 'scale' | 'dpi'>): Resolution {
  if (scale !== undefined && dpi !== undefined) throw new UsageError('give --scale or --dpi');
  if (dpi !== undefined) return { dpi: readNumber('--dpi', dpi, 10, 2400) };
  return { scale: scale === undefined ? 1 : readNumber('--scale', scale, 0.1, 20) };
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+(\.\d+)?$/u.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${option} ${JSON.stringify(text)} is no number from ${least} to ${most}`);
}

function readDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^\d{4}(-\d\d(-\d\d)?)?$/u.test(text) && parseEdtf(text) !== null) return text;
  throw new Error(
    `--date ${JSON.stringify(text)} is no day, month or year: 2025-09-01, 2025-09, 2025`,
  );
}

function readAddress(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (webAddress(text) !== null) return text;
  throw new Error(`--address ${JSON.stringify(text)} is no address of the web: https://…`);
}
