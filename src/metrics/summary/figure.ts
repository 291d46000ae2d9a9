import type { Language, Steps } from '../metric.ts';
import type { SummaryInput } from './summary-input.ts';

/** What a figure comes to. */
export interface FigureValue {
  /** Null where it is undefined. */
  readonly value: number | null;
  /** Why it is undefined, as a sentence; null where it is not. */
  readonly reason: string | null;
}

/**
 * A figure of a whole graph. A figure is one file and one line in the registry; summaries, cards and the
 * command line read this record and nothing else. Ties weigh the same in all of them.
 */
export interface GroupFigure {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /** Digits after the point; 0 for counts. */
  readonly digits: number;
  /** What is measured, in one sentence. */
  readonly definition: string;
  /** How the value is scaled, in one sentence. */
  readonly normalisation: string;
  /** Which convention is followed where others differ, in one sentence; null where none differ. */
  readonly convention: string | null;
  /** The paper it comes from. */
  readonly source: string;
  /** Pure; never throws. What several figures rest on is computed once for an input. */
  readonly steps: (input: SummaryInput) => Steps<FigureValue>;
  /**
   * Lines of Python that compute it with NetworkX: they read a simple graph `G`, whose nodes may have an
   * attribute `family`, and set `value`, to `None` where it is undefined.
   */
  readonly networkx: string;
  /** Whether NetworkX gives the same number; false where it can only be compared, or needs more than `G`. */
  readonly reproducible: boolean;
}

/** A figure that is defined. */
export function known(value: number): FigureValue {
  return { value, reason: null };
}

/** A figure that is not. */
export function undefinedBecause(reason: string): FigureValue {
  return { value: null, reason };
}
