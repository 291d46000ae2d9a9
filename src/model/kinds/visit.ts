import type { KindDefinition } from '../kind.ts';

/** Visitors and event guests, and who received them. */
export const VISIT = {
  id: 'visit',
  group: 'diplomacy',
  nature: 'occurrence',
  roles: [
    { id: 'visitor', side: 'receiver', required: true },
    { id: 'host', side: 'giver', required: true },
  ],
  realised: { cameo: '043', plover: 'CONSULT' },
  intent: { cameo: '036', plover: 'AGREE' },
} as const satisfies KindDefinition;
