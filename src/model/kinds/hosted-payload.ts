import type { KindDefinition } from '../kind.ts';

/** A contributor's equipment carried on a host's mission. */
export const HOSTED_PAYLOAD = {
  id: 'hosted_payload',
  group: 'missions',
  nature: 'state',
  roles: [
    { id: 'host', side: 'receiver', required: true },
    { id: 'contributor', side: 'giver', required: true },
  ],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
