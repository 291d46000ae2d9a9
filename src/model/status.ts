/** How far a cooperation has come, as the document says it. */
export const STATUSES = [
  'in_talks',
  'offered',
  'planned',
  'agreed',
  'signed',
  'active',
  'completed',
  'suspended',
  'ended',
  'declined',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];
