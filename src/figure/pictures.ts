import { GRAPH_PICTURE } from './graph/graph-picture.ts';
import { MATRIX_PICTURE } from './matrix/matrix-picture.ts';
import type { Picture } from './picture.ts';
import { RANKING_PICTURE } from './ranking/ranking-picture.ts';
import { TIMELINE_PICTURE } from './timeline/timeline-picture.ts';

/** Every picture that a figure can show. */
export const PICTURES: readonly Picture[] = [
  GRAPH_PICTURE,
  MATRIX_PICTURE,
  RANKING_PICTURE,
  TIMELINE_PICTURE,
];
