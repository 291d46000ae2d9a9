import type { KindDefinition } from '../kind.ts';

/** Tracking or reception provided to a user. */
export const GROUND_STATION = {
  id: 'ground_station',
  group: 'missions',
  nature: 'state',
  roles: [
    { id: 'host', side: 'giver' },
    { id: 'provider', side: 'giver' },
    { id: 'user', side: 'receiver', required: true },
  ],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
