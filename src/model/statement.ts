import type { EntityId } from './entity.ts';
import type { KindId } from './kinds/registry.ts';
import type { Status } from './status.ts';

/** `statement:<document-id>:<nn>`, never reused. */
export type StatementId = string;

/** How many an unnamed group counts, as one statement reads it. */
export interface Count {
  readonly min?: number;
  readonly max?: number;
  readonly approx?: boolean;
  /** What is counted, in words of ours: `countries`, `research institutions`. */
  readonly unit: string;
}

export interface Participant {
  readonly entity: EntityId;
  readonly role: string;
  /** The statement or owner an unstated participation rests on. */
  readonly implied?: string;
  /** The agency that speaks or acts for the participant. */
  readonly via?: EntityId;
  /** For aggregates: this statement's reading of the number. */
  readonly count?: Count;
}

/** EDTF dates (level 0-1): when it happens, when it ends, for which day the source vouches. */
export interface StatementTime {
  readonly event?: string;
  readonly until?: string;
  readonly asOf?: string;
}

/**
 * A place in a document, without its words. `p` is the paragraph (0-based); `start` and `end` are code
 * points in the normalised paragraph; `h` and `ph` are the hashes of the span and of the paragraph.
 */
export interface Locator {
  readonly doc: string;
  readonly p: number;
  readonly start: number;
  readonly end: number;
  readonly h: string;
  readonly ph: string;
}

export const EVIDENCE_PURPOSES = ['core', 'coref', 'date'] as const;

/** A locator and what it shows: the statement itself, whom it is about, or when. */
export interface Evidence extends Locator {
  readonly for?: (typeof EVIDENCE_PURPOSES)[number];
}

export const MODALITIES = ['asserted', 'attributed', 'hedged'] as const;
export const DOMAINS = ['space', 'other'] as const;
export type Domain = (typeof DOMAINS)[number];
export const RANKS = ['preferred', 'normal', 'deprecated'] as const;
export const REVIEWS = ['proposed', 'accepted', 'edited', 'rejected'] as const;

/** An n-ary record found in one document. Ties are projections of it, computed for a view. */
export interface Statement {
  readonly id: StatementId;
  /** Statements that report the same share this id, whatever their documents. */
  readonly fact?: string;
  readonly kind: KindId;
  /** What talks or an agreement are about, as a kind. */
  readonly about?: KindId;
  readonly polarity: 1 | -1;
  readonly status: Status;
  readonly participants: readonly Participant[];
  /** The missions, programmes, instruments, events or bodies it concerns. */
  readonly object?: readonly EntityId[];
  readonly time?: StatementTime;
  readonly modality: (typeof MODALITIES)[number];
  readonly attributedTo?: EntityId;
  readonly evidence: readonly Evidence[];
  /** Our own words, never the document's. */
  readonly paraphrase: string;
  readonly rank?: (typeof RANKS)[number];
  readonly rankReason?: string;
  readonly domain: Domain;
  /** 0 to 1. */
  readonly confidence?: number;
  /** How the record came to be. */
  readonly origin?: { readonly by: 'human' | 'extractor'; readonly version: string };
  readonly review?: (typeof REVIEWS)[number];
}
