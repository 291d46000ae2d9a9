import type { KindDefinition } from '../kind.ts';

/** Missions that observe or work in concert. */
export const COORDINATED_OBSERVATION = {
  id: 'coordinated_observation',
  group: 'missions',
  nature: 'state',
  roles: [{ id: 'partner', side: 'partner', required: true }],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
