import type { NodeTraits, PlaceNodes } from './arrangement.ts';
import { communityLayout } from './community-layout.ts';
import { concentricLayout } from './concentric-layout.ts';
import { gridLayout } from './grid-layout.ts';
import { layoutGraph } from './layout-graph.ts';
import type { LayoutId } from './layout-names.ts';
import { twoColumnsLayout } from './two-columns-layout.ts';

/** A way to place a graph. */
export interface LayoutKind {
  readonly id: LayoutId;
  /** What it must know of nodes beside the graph. */
  readonly needs: readonly (keyof NodeTraits)[];
  /** Whether it is for graphs of two modes alone: actors and missions. */
  readonly twoMode: boolean;
  readonly place: PlaceNodes;
}

/** Every layout, in the order they are offered. */
export const LAYOUTS: readonly LayoutKind[] = [
  { id: 'default', needs: [], twoMode: false, place: layoutGraph },
  { id: 'concentric', needs: ['values'], twoMode: false, place: concentricLayout },
  { id: 'two-columns', needs: ['families'], twoMode: true, place: twoColumnsLayout },
  { id: 'community', needs: ['groups'], twoMode: false, place: communityLayout },
  { id: 'grid', needs: ['families'], twoMode: false, place: gridLayout },
];
