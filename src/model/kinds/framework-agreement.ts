import type { KindDefinition } from '../kind.ts';

/** An agreement, declaration, protocol or programme between parties. */
export const FRAMEWORK_AGREEMENT = {
  id: 'framework_agreement',
  group: 'agreements',
  nature: 'occurrence',
  roles: [{ id: 'party', side: 'partner', required: true }],
  realised: { cameo: '057', plover: 'SUPPORT' },
  intent: { cameo: '030', plover: 'AGREE' },
} as const satisfies KindDefinition;
