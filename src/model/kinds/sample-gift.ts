import type { KindDefinition } from '../kind.ts';

/** Samples given. */
export const SAMPLE_GIFT = {
  id: 'sample_gift',
  group: 'science',
  nature: 'occurrence',
  roles: [
    { id: 'donor', side: 'giver', required: true },
    { id: 'recipient', side: 'receiver', required: true },
  ],
  realised: { cameo: '070', plover: 'AID' },
  intent: { cameo: '033', plover: 'AGREE' },
} as const satisfies KindDefinition;
