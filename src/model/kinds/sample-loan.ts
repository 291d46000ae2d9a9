import type { KindDefinition } from '../kind.ts';

/** Samples lent for research. */
export const SAMPLE_LOAN = {
  id: 'sample_loan',
  group: 'science',
  nature: 'state',
  roles: [
    { id: 'lender', side: 'giver', required: true },
    { id: 'borrower', side: 'receiver', required: true },
  ],
  realised: { cameo: '060', plover: 'COOPERATE' },
  intent: { cameo: '031', plover: 'AGREE' },
} as const satisfies KindDefinition;
