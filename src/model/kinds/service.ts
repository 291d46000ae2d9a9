import type { KindDefinition } from '../kind.ts';

/** Satellite or other services delivered to a user. */
export const SERVICE = {
  id: 'service',
  group: 'missions',
  nature: 'state',
  roles: [
    { id: 'provider', side: 'giver', required: true },
    { id: 'user', side: 'receiver', required: true },
  ],
  realised: { cameo: '061', plover: 'COOPERATE' },
  intent: { cameo: '0311', plover: 'AGREE' },
} as const satisfies KindDefinition;
