import type { EntityId } from './entity.ts';
import type { LanguageTag } from './language.ts';

/** The bibliographic record of one article. The repository never holds its text. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The agency whose copy it is, where that is not the publisher. */
  readonly origin?: string;
  /** The id of the country whose state owns or runs the origin, where that is known. */
  readonly stateMediaOf?: EntityId;
  /** EDTF. */
  readonly published: string;
  readonly lang: LanguageTag;
  /** A public address of the text, where one is known. */
  readonly url?: string;
  /** Read in an English digest of an article in another language. */
  readonly digest?: boolean;
  readonly note?: string;
  /** The normalisation that offsets and hashes are made under. */
  readonly normalisation: 'scn-1';
  /** Hash of the normalised paragraphs joined by LF. */
  readonly hash: string;
  /** How many paragraphs the text has. */
  readonly paragraphs: number;
}

/** The independent source a document counts as: its origin, else its publisher. */
export function originOf(document: DocumentRecord): string {
  return document.origin ?? document.publisher;
}
