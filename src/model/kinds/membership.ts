import type { KindDefinition } from '../kind.ts';

/** Belonging to a body or programme, which stands as the object. */
export const MEMBERSHIP = {
  id: 'membership',
  group: 'agreements',
  nature: 'state',
  roles: [{ id: 'member', side: 'lone', required: true }],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '030', plover: 'AGREE' },
} as const satisfies KindDefinition;
