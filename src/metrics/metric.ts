import type { CsrGraph } from './csr.ts';

/** The values of a metric, one per vertex of the graph it was computed on. */
export type MetricValues = Float64Array;

/**
 * A centrality or other value per entity. A metric is one file and one line in the registry; pickers,
 * columns and cards read this record and nothing else.
 */
export interface Metric {
  readonly id: string;
  /** In a sentence after "sized by": lower case. */
  readonly name: string;
  /** What is measured, in one sentence. */
  readonly definition: string;
  /** What a high value means for cooperation, in one sentence. */
  readonly meaning: string;
  /** How the value is scaled. */
  readonly normalisation: string;
  /** The paper it comes from. */
  readonly source: string;
  /** Digits after the point; 0 for counts. */
  readonly digits: number;
  /** Pure; n values for n vertices, all finite. */
  readonly compute: (graph: CsrGraph) => MetricValues;
}
