import type { Metric } from './metric.ts';

/** Number of ties of each entity. */
export const DEGREE: Metric = {
  id: 'degree',
  name: 'number of ties',
  definition: 'How many others an entity has a tie with.',
  meaning:
    'A high value means many different partners or missions, whatever the number of reports.',
  normalisation: 'A plain count.',
  source:
    'Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
  digits: 0,
  compute: ({ ids, offsets }) =>
    Float64Array.from({ length: ids.length }, (_, v) => offsets[v + 1]! - offsets[v]!),
};
