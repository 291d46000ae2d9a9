import { fragility, type FragilityOutcome } from '../metrics/fragility/fragility.ts';
import type { FragilityInput } from '../metrics/fragility/fragility-input.ts';
import type { Job, JobInput } from './job.ts';

/** A ranking put to the test. */
export const FRAGILITY_JOB: Job<FragilityInput & JobInput, FragilityOutcome> = {
  name: 'fragility',
  run: fragility,
};
