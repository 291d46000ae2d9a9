import type { KindDefinition } from '../kind.ts';

/** A launch provided to a customer. */
export const LAUNCH_SERVICE = {
  id: 'launch_service',
  group: 'missions',
  nature: 'occurrence',
  roles: [
    { id: 'launcher', side: 'giver', required: true },
    { id: 'customer', side: 'receiver', required: true },
  ],
  realised: { cameo: '061', plover: 'COOPERATE' },
  intent: { cameo: '0311', plover: 'AGREE' },
} as const satisfies KindDefinition;
