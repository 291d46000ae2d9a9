import type { KindDefinition } from '../kind.ts';

/** Astronauts trained, selected or flown for a sender. */
export const ASTRONAUT = {
  id: 'astronaut',
  group: 'missions',
  nature: 'state',
  roles: [
    { id: 'trainer', side: 'giver' },
    { id: 'carrier', side: 'giver' },
    { id: 'sender', side: 'receiver', required: true },
  ],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
