import type { CsrGraph } from './csr.ts';
import type { Metric, MetricOptions, MetricOutcome, MetricParts, Steps } from './metric.ts';
import type { SourceTurn } from './source-turn.ts';

/** A metric that is made of a sum over sources. */
export interface SourceSum {
  /** About how many elementary steps it takes at most, weighted if it has a weighted kind. */
  readonly cost: (graph: CsrGraph) => number;
  /** The sum over the sources of one of `parts` parts. */
  readonly sum: (graph: CsrGraph, options: MetricOptions, turn: SourceTurn) => Steps<Float64Array>;
  /** The metric from the sum over all sources. */
  readonly outcome: (graph: CsrGraph, options: MetricOptions, sums: Float64Array) => MetricOutcome;
}

const MOST_PARTS = 16;

/** A part is worth at least this many elementary steps, some tens of milliseconds. */
const STEPS_PER_PART = 8_000_000;

/** The computation of a metric at once and in parts; the parts are summed up in order in either. */
export function inParts(metric: SourceSum): { steps: Metric['steps']; parts: MetricParts } {
  const count = (graph: CsrGraph): number =>
    Math.max(1, Math.min(MOST_PARTS, Math.ceil(metric.cost(graph) / STEPS_PER_PART)));
  function* steps(graph: CsrGraph, options: MetricOptions): Steps<MetricOutcome> {
    const parts = count(graph);
    let sums: Float64Array | null = null;
    for (let part = 0; part < parts; part++) {
      sums = added(sums, yield* within(metric.sum(graph, options, [part, parts]), part, parts));
    }
    return metric.outcome(graph, options, sums!);
  }
  return {
    steps,
    parts: {
      count,
      steps: (graph, options, part) => metric.sum(graph, options, [part, count(graph)]),
      combine: (graph, options, parts) =>
        metric.outcome(
          graph,
          options,
          parts.reduce((sums, part) => added(sums, part), new Float64Array(parts[0]!.length)),
        ),
    },
  };
}

/** The steps of one part, its progress told as that of the whole. */
function* within(steps: Steps<Float64Array>, part: number, parts: number): Steps<Float64Array> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield (part + step.value) / parts;
  }
}

function added(sums: Float64Array | null, more: Float64Array): Float64Array {
  if (sums === null) return more;
  for (let i = 0; i < more.length; i++) sums[i]! += more[i]!;
  return sums;
}
