import type { KindDefinition } from '../kind.ts';

/** A non-binding letter or statement of intent. */
export const LETTER_OF_INTENT = {
  id: 'letter_of_intent',
  group: 'agreements',
  nature: 'occurrence',
  roles: [{ id: 'party', side: 'partner', required: true }],
  realised: { cameo: '030', plover: 'AGREE' },
  intent: { cameo: '030', plover: 'AGREE' },
} as const satisfies KindDefinition;
