import { GRAPH_PICTURE } from './graph/graph-picture.ts';
import type { Picture } from './picture.ts';

/** Every picture that a figure can show. */
export const PICTURES: readonly Picture[] = [GRAPH_PICTURE];
