import type { KindDefinition } from '../kind.ts';

/** The part is contained in the thing in the object. */
export const PART_OF = {
  id: 'part_of',
  group: 'structure',
  nature: 'state',
  roles: [{ id: 'part', side: 'lone', required: true }],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
