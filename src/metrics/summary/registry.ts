import { ASSORTATIVITY } from './assortativity.ts';
import { AVERAGE_CLUSTERING } from './average-clustering.ts';
import { AVERAGE_PATH_LENGTH } from './average-path-length.ts';
import { BETWEENNESS_CENTRALISATION } from './betweenness-centralisation.ts';
import { COMPONENT_COUNT } from './component-count.ts';
import { DEGREE_CENTRALISATION } from './degree-centralisation.ts';
import { DENSITY } from './density.ts';
import { DIAMETER } from './diameter.ts';
import type { GroupFigure } from './figure.ts';
import { MODULARITY } from './modularity.ts';
import { RECIPROCITY } from './reciprocity.ts';
import { TRANSITIVITY } from './transitivity.ts';

/** Every figure of a whole graph, in the order summaries show them; a new one is one file and one line here. */
export const GROUP_FIGURES: readonly GroupFigure[] = [
  DENSITY,
  COMPONENT_COUNT,
  AVERAGE_PATH_LENGTH,
  DIAMETER,
  DEGREE_CENTRALISATION,
  BETWEENNESS_CENTRALISATION,
  TRANSITIVITY,
  AVERAGE_CLUSTERING,
  MODULARITY,
  ASSORTATIVITY,
  RECIPROCITY,
];
