import { ARTICULATION } from './articulation.ts';
import { BETWEENNESS } from './betweenness.ts';
import { BRIDGE } from './bridge.ts';
import { CLOSENESS } from './closeness.ts';
import { CLUSTERING } from './clustering.ts';
import { COMMUNITY } from './community.ts';
import { COMPONENT } from './component.ts';
import { CONSTRAINT } from './constraint.ts';
import { CORE } from './core.ts';
import { DEGREE } from './degree.ts';
import { EDGE_BETWEENNESS } from './edge-betweenness.ts';
import { EFFECTIVE_SIZE } from './effective-size.ts';
import { EIGENVECTOR } from './eigenvector.ts';
import { HARMONIC } from './harmonic.ts';
import { KATZ } from './katz.ts';
import type { Metric } from './metric.ts';
import { PAGERANK } from './pagerank.ts';
import { SAMPLED_BETWEENNESS } from './sampled-betweenness.ts';
import { STRENGTH } from './strength.ts';
import { TWO_MODE_BETWEENNESS } from './two-mode-betweenness.ts';
import { TWO_MODE_CLOSENESS } from './two-mode-closeness.ts';
import { TWO_MODE_DEGREE } from './two-mode-degree.ts';

/** Every metric, in the order pickers show them; a new one is one file and one line here. */
export const METRICS: readonly Metric[] = [
  DEGREE,
  STRENGTH,
  BETWEENNESS,
  SAMPLED_BETWEENNESS,
  CLOSENESS,
  HARMONIC,
  EIGENVECTOR,
  PAGERANK,
  KATZ,
  CORE,
  CONSTRAINT,
  EFFECTIVE_SIZE,
  CLUSTERING,
  COMPONENT,
  COMMUNITY,
  ARTICULATION,
  TWO_MODE_DEGREE,
  TWO_MODE_CLOSENESS,
  TWO_MODE_BETWEENNESS,
  EDGE_BETWEENNESS,
  BRIDGE,
];

/** The metric of an id, or undefined. */
export function metricOf(id: string): Metric | undefined {
  return METRICS.find((metric) => metric.id === id);
}
