import type { KindDefinition } from '../kind.ts';

/** A welcome or call extended; not participation. */
export const INVITATION = {
  id: 'invitation',
  group: 'diplomacy',
  nature: 'occurrence',
  roles: [
    { id: 'inviter', side: 'giver', required: true },
    { id: 'invitee', side: 'receiver', required: true },
  ],
  realised: { cameo: '030', plover: 'AGREE' },
  intent: { cameo: '030', plover: 'AGREE' },
} as const satisfies KindDefinition;
