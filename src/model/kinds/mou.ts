import type { KindDefinition } from '../kind.ts';

/** A memorandum of understanding. */
export const MOU = {
  id: 'mou',
  group: 'agreements',
  nature: 'occurrence',
  roles: [{ id: 'party', side: 'partner', required: true }],
  realised: { cameo: '057', plover: 'SUPPORT' },
  intent: { cameo: '030', plover: 'AGREE' },
} as const satisfies KindDefinition;
