import type { KindDefinition } from '../kind.ts';

/** A mission developed, built or flown together. */
export const JOINT_MISSION = {
  id: 'joint_mission',
  group: 'missions',
  nature: 'state',
  roles: [
    { id: 'partner', side: 'partner', required: true },
    { id: 'lead', side: 'partner' },
  ],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
