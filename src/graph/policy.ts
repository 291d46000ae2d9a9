/**
 * Which reading counts where documents disagree: any; the one that most independent sources back; the
 * one of the latest document; the one that was ranked first by hand.
 */
export const POLICIES = ['any', 'majority', 'latest', 'ranked'] as const;
export type Policy = (typeof POLICIES)[number];
