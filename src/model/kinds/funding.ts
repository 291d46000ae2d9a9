import type { KindDefinition } from '../kind.ts';

/** Money granted, lent or invested. */
export const FUNDING = {
  id: 'funding',
  group: 'science',
  nature: 'state',
  roles: [
    { id: 'funder', side: 'giver', required: true },
    { id: 'recipient', side: 'receiver', required: true },
  ],
  realised: { cameo: '071', plover: 'AID' },
  intent: { cameo: '0331', plover: 'AGREE' },
} as const satisfies KindDefinition;
