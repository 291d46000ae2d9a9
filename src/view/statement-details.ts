import type { Dataset } from '../model/dataset.ts';
import { namedOrigin, namedPublisher } from '../exchange/named-publisher.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import { nameOf } from '../model/entity.ts';
import { nameIn } from '../model/name-in.ts';
import { eventCodeOf } from '../model/event-code.ts';
import type { EventCode } from '../model/kind.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Count, Evidence, Participant, Statement } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { formatCount } from './count-words.ts';
import { dateBrief, dateInWords, dateYear, spanOf } from './date-words.ts';
import { type EntityReference, referenceTo } from './entity-reference.ts';
import { KIND_NAMES } from './kind-names.ts';
import { ROLE_NAMES } from './role-names.ts';
import { STATUS_NAMES } from './status-names.ts';
import { webAddress } from './web-address.ts';

/** Someone a statement names, and as what. */
export interface ParticipantDetails {
  readonly entity: EntityReference;
  readonly role: string;
  /** Who speaks or acts for them. */
  readonly via: string | null;
  /** This statement's number of an unnamed group: "50 or more institutions". */
  readonly count: string | null;
  /** What a participation rests on that the passage does not state, after "implied": "since it belongs to …". */
  readonly restsOn: string | null;
}

/** The article a statement stands in. */
export interface SourceDetails {
  readonly document: DocumentRecord;
  readonly titleLang: LanguageTag;
  /** Its name, or that it is not known. */
  readonly publisher: string;
  /** The agency whose copy it is, where that is not the publisher. */
  readonly origin: string | null;
  readonly published: string;
  readonly publishedBrief: string;
  /** A safe address of the text, or null. */
  readonly url: string | null;
  readonly digest: boolean;
}

/** One place in the document, for people: paragraphs count from 1. */
export interface PlaceDetails {
  /** "¶ 3". */
  readonly paragraph: string;
  /** "clause, characters 12–98". */
  readonly clause: string;
}

/** One statement in words, ready to be shown. */
export interface StatementDetails {
  readonly statement: Statement;
  /** The data it belongs to, for reports. */
  readonly data: Pick<Dataset, 'title' | 'version' | 'hash'>;
  readonly date: Edtf | null;
  /** "22 June 2024", and its year for the narrow column. */
  readonly when: string;
  readonly year: string;
  /** "agreement, signed". */
  readonly what: string;
  /** "according to …", "hedged in the document"; empty where the document plainly says so. */
  readonly attribution: string;
  readonly asOf: string | null;
  readonly source: SourceDetails | null;
  readonly places: readonly PlaceDetails[];
  readonly participants: readonly ParticipantDetails[];
  readonly objects: readonly EntityReference[];
  readonly code: EventCode | null;
  readonly denies: boolean;
  /** Not about space. */
  readonly otherDomain: boolean;
}

const HAN = /\p{Script=Han}/u;

/** A count of an unnamed group: "17 countries", "50 or more institutions", "about 10 to 12 states". */
export function countInWords(count: Count): string {
  const { min, max, approx, unit } = count;
  const about = approx === true ? 'about ' : '';
  if (min !== undefined && max !== undefined) {
    const range = min === max ? formatCount(min) : `${formatCount(min)} to ${formatCount(max)}`;
    return `${about}${range} ${unit}`;
  }
  if (min !== undefined)
    return about === ''
      ? `${formatCount(min)} or more ${unit}`
      : `${about}${formatCount(min)} ${unit}`;
  if (max !== undefined) return `${about || 'at most '}${formatCount(max)} ${unit}`;
  return unit;
}

/** "clause, characters 12–98": offsets as people count, from 1, both ends included. */
function placeOf({ p, start, end }: Evidence): PlaceDetails {
  return { paragraph: `¶ ${p + 1}`, clause: `clause, characters ${start + 1}–${end}` };
}

function basisInWords(dataset: Dataset, basis: string): string {
  const statement = dataset.statements.get(basis);
  if (statement !== undefined) return `by another statement: ${statement.paraphrase}`;
  const owner = dataset.entities.get(basis);
  return owner === undefined ? `by ${basis}` : `since it belongs to ${nameOf(owner)}`;
}

function participantOf(analysis: Analysis, p: Participant): ParticipantDetails {
  const { dataset } = analysis;
  return {
    entity: referenceTo(analysis, p.entity),
    role: ROLE_NAMES[p.role] ?? p.role,
    via: p.via === undefined ? null : nameIn(dataset, p.via),
    count: p.count === undefined ? null : countInWords(p.count),
    restsOn: p.implied === undefined ? null : basisInWords(dataset, p.implied),
  };
}

function attributionOf(dataset: Dataset, statement: Statement): string {
  const { attributedTo, modality } = statement;
  const words = [
    ...(attributedTo === undefined ? [] : [`according to ${nameIn(dataset, attributedTo)}`]),
    ...(attributedTo === undefined && modality === 'attributed'
      ? ['as somebody is reported to say']
      : []),
    ...(modality === 'hedged' ? ['hedged in the document'] : []),
  ];
  return words.join(', ');
}

/** The bibliographic record of a document, in words. */
export function sourceDetails(document: DocumentRecord): SourceDetails {
  return {
    document,
    publisher: namedPublisher(document) ?? 'publisher unknown',
    origin: namedOrigin(document),
    // The title of a digested article is in the language of the article, not of the digest.
    titleLang: HAN.test(document.title) ? 'zh' : document.lang,
    published: dateInWords(document.published),
    publishedBrief: dateBrief(document.published),
    url: webAddress(document.url),
    digest: document.digest === true,
  };
}

function whatOf({ kind, about, status, polarity }: Statement): string {
  const name =
    about === undefined ? KIND_NAMES[kind] : `${KIND_NAMES[kind]} (${KIND_NAMES[about]})`;
  const denied = polarity === -1 ? ['denied'] : [];
  return [name, STATUS_NAMES[status], ...denied].join(', ');
}

/** Everything a statement says and where it stands, in words. */
export function statementDetails(analysis: Analysis, statement: Statement): StatementDetails {
  const { dataset } = analysis;
  const core = statement.evidence[0];
  const document = dataset.documents.get(core?.doc ?? '');
  const date = spanOf(statement.time);
  const asOf = statement.time?.asOf;
  return {
    statement,
    data: { title: dataset.title, version: dataset.version, hash: dataset.hash },
    date,
    when: dateInWords(date),
    year: dateYear(date),
    what: whatOf(statement),
    attribution: attributionOf(dataset, statement),
    asOf: asOf === undefined ? null : dateInWords(asOf),
    source: document === undefined ? null : sourceDetails(document),
    places: statement.evidence.map(placeOf),
    participants: statement.participants.map((p) => participantOf(analysis, p)),
    objects: (statement.object ?? []).map((id) => referenceTo(analysis, id)),
    code: eventCodeOf(statement),
    denies: statement.polarity === -1 || statement.status === 'declined',
    otherDomain: statement.domain === 'other',
  };
}
