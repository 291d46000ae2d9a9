import type { KindDefinition } from '../kind.ts';

/** Who runs or owns the thing in the object. */
export const OPERATES = {
  id: 'operates',
  group: 'structure',
  nature: 'state',
  roles: [{ id: 'operator', side: 'lone', required: true }],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
