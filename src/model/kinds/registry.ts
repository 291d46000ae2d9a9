import type { KindDefinition, KindGroup, RoleSide } from '../kind.ts';
import { ASTRONAUT } from './astronaut.ts';
import { COORDINATED_OBSERVATION } from './coordinated-observation.ts';
import { DATA_SHARING } from './data-sharing.ts';
import { DIPLOMATIC_RELATIONS } from './diplomatic-relations.ts';
import { FRAMEWORK_AGREEMENT } from './framework-agreement.ts';
import { FUNDING } from './funding.ts';
import { GROUND_STATION } from './ground-station.ts';
import { HOSTED_PAYLOAD } from './hosted-payload.ts';
import { INVITATION } from './invitation.ts';
import { JOINT_MISSION } from './joint-mission.ts';
import { JOINT_RESEARCH } from './joint-research.ts';
import { LAUNCH_SERVICE } from './launch-service.ts';
import { LETTER_OF_INTENT } from './letter-of-intent.ts';
import { MEMBERSHIP } from './membership.ts';
import { MOU } from './mou.ts';
import { OPERATES } from './operates.ts';
import { PART_OF } from './part-of.ts';
import { PARTNERSHIP } from './partnership.ts';
import { SAMPLE_GIFT } from './sample-gift.ts';
import { SAMPLE_LOAN } from './sample-loan.ts';
import { SERVICE } from './service.ts';
import { SUPPORTS } from './supports.ts';
import { TALKS } from './talks.ts';
import { VISIT } from './visit.ts';

/** Every kind, most specific first within its group; a new kind is one file and one line here. */
const REGISTERED = [
  JOINT_MISSION,
  HOSTED_PAYLOAD,
  LAUNCH_SERVICE,
  GROUND_STATION,
  ASTRONAUT,
  SERVICE,
  COORDINATED_OBSERVATION,
  SUPPORTS,
  SAMPLE_LOAN,
  SAMPLE_GIFT,
  DATA_SHARING,
  JOINT_RESEARCH,
  FUNDING,
  FRAMEWORK_AGREEMENT,
  MOU,
  LETTER_OF_INTENT,
  MEMBERSHIP,
  INVITATION,
  TALKS,
  VISIT,
  DIPLOMATIC_RELATIONS,
  PARTNERSHIP,
  OPERATES,
  PART_OF,
] as const;

export type KindId = (typeof REGISTERED)[number]['id'];

export const KINDS: readonly (KindDefinition & { readonly id: KindId })[] = REGISTERED;

const BY_ID: ReadonlyMap<string, KindDefinition & { readonly id: KindId }> = new Map(
  KINDS.map((kind) => [kind.id, kind]),
);

/** Whether a string from outside names a kind. */
export function isKindId(id: string): id is KindId {
  return BY_ID.has(id);
}

/** The definition of a kind. Throws on an id that is not in the registry. */
export function kindOf(id: string): KindDefinition & { readonly id: KindId } {
  const kind = BY_ID.get(id);
  if (kind === undefined) throw new Error(`unknown kind: ${id}`);
  return kind;
}

/** The side a role takes in its kind, or undefined where the kind has no such role. */
export function roleSide(kind: KindId, role: string): RoleSide | undefined {
  return kindOf(kind).roles.find((r) => r.id === role)?.side;
}

/** The kinds of one group, in registry order. */
export function kindsOfGroup(group: KindGroup): readonly KindDefinition[] {
  return KINDS.filter((kind) => kind.group === group);
}
