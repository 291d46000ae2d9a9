import type { KindDefinition } from '../kind.ts';

/** Diplomatic relations established. */
export const DIPLOMATIC_RELATIONS = {
  id: 'diplomatic_relations',
  group: 'diplomacy',
  nature: 'state',
  roles: [{ id: 'party', side: 'partner', required: true }],
  realised: { cameo: '050', plover: 'SUPPORT' },
  intent: { cameo: '032', plover: 'AGREE' },
} as const satisfies KindDefinition;
