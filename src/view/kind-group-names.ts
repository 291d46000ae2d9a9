import type { KindGroup } from '../model/kind.ts';

/** What each group of kinds is called: a heading. */
export const KIND_GROUP_NAMES: Readonly<Record<KindGroup, string>> = {
  missions: 'Missions and hardware',
  science: 'Science and data',
  agreements: 'Agreements',
  diplomacy: 'Diplomacy',
  structure: 'Who runs what',
};
