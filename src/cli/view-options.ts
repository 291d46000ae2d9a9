import type { Dataset } from '../model/dataset.ts';
import { POLICIES, type Policy } from '../graph/policy.ts';
import { PROJECTIONS, showsShared, type Projection } from '../graph/projection.ts';
import { type Level, LEVELS } from '../graph/query.ts';
import { READINGS, type TimeReading } from '../graph/time/time-query.ts';
import { decodeView } from '../view/permalink/decode.ts';
import { fitToData } from '../view/permalink/fit-to-data.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { readDay } from './read-day.ts';
import { readWord } from './read-word.ts';

/** The options that say which view of a dataset is meant, as `parseArguments` takes them. */
export const VIEW_OPTIONS = {
  view: { type: 'string' },
  level: { type: 'string' },
  projection: { type: 'string' },
  policy: { type: 'string' },
  'as-of': { type: 'string' },
  'known-on': { type: 'string' },
  reading: { type: 'string' },
} as const;

/** What they said; null: not said. */
export interface ViewOptions {
  /** A link, or what stands behind its `#`. */
  readonly view: string | null;
  readonly level: Level | null;
  readonly projection: Projection | null;
  readonly policy: Policy | null;
  /** ISO days. */
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly reading: TimeReading | null;
}

/** Reads the options. Throws an `Error` on a level, projection, policy, date or reading that is none. */
export function readViewOptions(
  values: Readonly<Partial<Record<keyof typeof VIEW_OPTIONS, string | undefined>>>,
): ViewOptions {
  return {
    view: values.view ?? null,
    level: readWord('level', LEVELS, values.level),
    projection: readWord('projection', PROJECTIONS, values.projection),
    policy: readWord('policy', POLICIES, values.policy),
    asOf: readDay('--as-of', values['as-of']),
    knownOn: readDay('--known-on', values['known-on']),
    reading: readWord('reading', READINGS, values.reading),
  };
}

/**
 * The view of a dataset that the options name: that of the link, or the first, with what single options
 * say in place of its own. Throws an `Error` where the link cannot be read or does not fit the data.
 */
export function viewOf(dataset: Dataset, options: ViewOptions): ViewState {
  const { view, level, projection, policy, asOf, knownOn, reading } = options;
  const linked = view === null ? INITIAL_STATE : linkedView(dataset, view);
  const state: ViewState = {
    ...linked,
    level: level ?? linked.level,
    projection: projection ?? linked.projection,
    policy: policy ?? linked.policy,
    asOf: asOf ?? linked.asOf,
    knownOn: knownOn ?? linked.knownOn,
    reading: reading ?? linked.reading,
  };
  if (state.projection !== 'stated' && !showsShared(state)) {
    const needs = 'needs --level actors or --level countries';
    throw new Error(`--projection ${state.projection} ${needs}: at two-mode missions are shown`);
  }
  if (reading !== null && state.asOf === null) {
    throw new Error('--reading needs a date: --as-of DATE');
  }
  return state;
}

function linkedView(dataset: Dataset, link: string): ViewState {
  const fragment = link.slice(link.indexOf('#') + 1);
  const { state, problems } = fitToData(decodeView(fragment), dataset);
  if (problems.length > 0) throw new Error(`--view: ${problems.join(' ')}`);
  if (!/^[a-z-]+=/u.test(fragment) && fragment !== '') {
    throw new Error('--view is neither a link nor what stands behind its #');
  }
  return state;
}
