import type { KindDefinition } from '../kind.ts';

/** Discussions or meetings between parties. */
export const TALKS = {
  id: 'talks',
  group: 'diplomacy',
  nature: 'occurrence',
  roles: [{ id: 'party', side: 'partner', required: true }],
  realised: { cameo: '046', plover: 'CONSULT' },
  intent: { cameo: '036', plover: 'AGREE' },
} as const satisfies KindDefinition;
