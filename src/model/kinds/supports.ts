import type { KindDefinition } from '../kind.ts';

/** Help given to a mission, programme or event. */
export const SUPPORTS = {
  id: 'supports',
  group: 'missions',
  nature: 'state',
  roles: [{ id: 'supporter', side: 'lone', required: true }],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
