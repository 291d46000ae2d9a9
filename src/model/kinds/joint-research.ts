import type { KindDefinition } from '../kind.ts';

/** Research done together. */
export const JOINT_RESEARCH = {
  id: 'joint_research',
  group: 'science',
  nature: 'state',
  roles: [{ id: 'partner', side: 'partner', required: true }],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
