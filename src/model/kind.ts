/** The five groups of kinds, as the filters and the timeline show them. */
export const KIND_GROUPS = ['missions', 'science', 'agreements', 'diplomacy', 'structure'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/**
 * Which ties a role implies beside the one to the statement's object. `partner` roles are symmetric:
 * all pairs of them. A `giver` is tied to every `receiver`. `lone` roles are tied to the object only.
 */
export type RoleSide = 'partner' | 'giver' | 'receiver' | 'lone';

/**
 * A `state` holds from its date until it ends: a loan, a membership, a mission under way. An `occurrence`
 * happens on its day and is over: a visit, a launch, a signing.
 */
export type KindNature = 'state' | 'occurrence';

/** A role of a kind. `required`: every statement of the kind has at least one participant in it. */
export interface RoleDefinition {
  readonly id: string;
  readonly side: RoleSide;
  readonly required?: boolean;
}

/** Codes of event-data schemes: a CAMEO code and a PLOVER event type. */
export interface EventCode {
  readonly cameo: string;
  readonly plover: string;
}

/** One kind of cooperation. A kind is one file in `kinds/` and one line in its registry. */
export interface KindDefinition {
  readonly id: string;
  readonly group: KindGroup;
  readonly nature: KindNature;
  readonly roles: readonly RoleDefinition[];
  /** The code once the cooperation is real (active, completed). */
  readonly realised: EventCode;
  /** The code while it is intended (offered, planned, agreed). */
  readonly intent: EventCode;
}
