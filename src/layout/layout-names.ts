/** The ways to place a graph, in the order they are offered. */
export const LAYOUT_IDS = ['default', 'concentric', 'two-columns', 'community', 'grid'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];
