import type { KindDefinition } from '../kind.ts';

/** Data handed over or shared. */
export const DATA_SHARING = {
  id: 'data_sharing',
  group: 'science',
  nature: 'state',
  roles: [
    { id: 'provider', side: 'giver' },
    { id: 'recipient', side: 'receiver' },
    { id: 'partner', side: 'partner' },
  ],
  realised: { cameo: '064', plover: 'COOPERATE' },
  intent: { cameo: '0314', plover: 'AGREE' },
} as const satisfies KindDefinition;
