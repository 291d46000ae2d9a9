import type { Verb } from './verb.ts';

/** A verb by name. Loading waits until the verb is asked for, so that no other verb's code is read. */
export interface VerbEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Verb>;
}

/** Every verb: a new one is one file and one entry here. */
export const VERBS: readonly VerbEntry[] = [
  {
    name: 'validate',
    summary: 'report every fault of a dataset',
    load: async () => (await import('./validate.ts')).VALIDATE,
  },
  {
    name: 'verify',
    summary: 'find every statement in the texts of the documents',
    load: async () => (await import('./verify.ts')).VERIFY,
  },
  {
    name: 'metrics',
    summary: 'compute the metrics of a dataset or an edge list',
    load: async () => (await import('./metrics.ts')).METRICS_VERB,
  },
  {
    name: 'paths',
    summary: 'find how two entities are connected',
    load: async () => (await import('./paths.ts')).PATHS_VERB,
  },
  {
    name: 'render',
    summary: 'draw a figure: SVG, PNG or PDF',
    load: async () => (await import('./render.ts')).RENDER,
  },
  {
    name: 'inspect',
    summary: 'say what view and data a figure carries',
    load: async () => (await import('./inspect.ts')).INSPECT,
  },
];
