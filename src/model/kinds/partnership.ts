import type { KindDefinition } from '../kind.ts';

/** Cooperation said in general; the least specific kind. */
export const PARTNERSHIP = {
  id: 'partnership',
  group: 'diplomacy',
  nature: 'state',
  roles: [{ id: 'party', side: 'partner', required: true }],
  realised: { cameo: '050', plover: 'SUPPORT' },
  intent: { cameo: '030', plover: 'AGREE' },
} as const satisfies KindDefinition;
