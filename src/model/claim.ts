import type { EntityId } from './entity.ts';
import type { StatementId } from './statement.ts';

/**
 * How the readings of a claim group stand to each other. Only `conflict` and `definition` make a tie or
 * an entity contested: planned, then done, is `succession`.
 */
export const CLAIM_RELATIONS = ['conflict', 'succession', 'definition'] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];

export interface Reading {
  readonly id: string;
  readonly label: string;
  readonly value?: string | number;
  readonly statements: readonly StatementId[];
}

/** Statements that answer one question differently. */
export interface ClaimGroup {
  readonly id: string;
  /** The entity the question is about. */
  readonly about: EntityId;
  readonly question: string;
  readonly relation: ClaimRelation;
  readonly readings: readonly Reading[];
}
