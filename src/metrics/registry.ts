import { ARTICULATION } from './articulation.ts';
import { BETWEENNESS } from './betweenness.ts';
import { BRIDGE } from './bridge.ts';
import { CLUSTERING } from './clustering.ts';
import { COMMUNITY } from './community.ts';
import { COMPONENT } from './component.ts';
import { CONSTRAINT } from './constraint.ts';
import { CORE } from './core.ts';
import { DEGREE } from './degree.ts';
import { EDGE_BETWEENNESS } from './edge-betweenness.ts';
import { EFFECTIVE_SIZE } from './effective-size.ts';
import { EIGENVECTOR } from './eigenvector.ts';
import { KATZ } from './katz.ts';
import type { Metric } from './metric.ts';
import { PAGERANK } from './pagerank.ts';
import { STRENGTH } from './strength.ts';

/** Every metric, in the order pickers show them; a new one is one file and one line here. */
export const METRICS: readonly Metric[] = [
  DEGREE,
  STRENGTH,
  BETWEENNESS,
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
  EDGE_BETWEENNESS,
  BRIDGE,
];

/** The metric of an id, or undefined. */
export function metricOf(id: string): Metric | undefined {
  return METRICS.find((metric) => metric.id === id);
}
