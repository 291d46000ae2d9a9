import type { ClaimGroup } from './claim.ts';
import type { DocumentRecord } from './document.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Statement } from './statement.ts';

/** Where an entity stands in the stored drawing, in abstract units; y grows downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Everything a view is made from, checked and frozen. */
export interface Dataset {
  readonly title: string;
  readonly version: string;
  readonly licence?: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly claims: ReadonlyMap<string, ClaimGroup>;
  /** Stored positions of the default view; not part of the hash. */
  readonly positions?: ReadonlyMap<EntityId, Position>;
  /** The same for the column of an article, and for a phone. */
  readonly columnPositions?: ReadonlyMap<EntityId, Position>;
  readonly tallPositions?: ReadonlyMap<EntityId, Position>;
  /** `sha256:<hex>` of the RFC 8785 JSON of entities, documents, statements and claims. */
  readonly hash: string;
}
