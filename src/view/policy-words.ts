import type { Policy } from '../graph/policy.ts';

/** A policy, to be chosen and to be named. */
export interface PolicyWords {
  readonly label: string;
  readonly detail: string;
  /** After "all documents, " and on a chip. */
  readonly brief: string;
}

export const POLICY_WORDS: Readonly<Record<Policy, PolicyWords>> = {
  any: { label: 'Any reading', detail: 'all of them make ties', brief: 'any reading' },
  majority: {
    label: 'The majority of sources',
    detail: 'the reading of more than half of the independent publishers',
    brief: 'the majority where they disagree',
  },
  latest: {
    label: 'The latest',
    detail: 'the reading of the document published last',
    brief: 'the latest where they disagree',
  },
  ranked: {
    label: 'Ranked by hand',
    detail: 'the reading that the data prefers, where it prefers one',
    brief: 'ranked by hand where they disagree',
  },
};

/** What a policy that singles no reading out of a claim group has to say. */
export const NONE_TAKEN: Readonly<Record<Exclude<Policy, 'any'>, string>> = {
  majority: 'No reading has a majority of the sources',
  latest: 'No one reading is the latest',
  ranked: 'No one reading was ranked first by hand',
};
