import { parseEdtf } from '../model/edtf.ts';
import { KINDS, isKindId, kindOf } from '../model/kinds/registry.ts';
import { DOMAINS, EVIDENCE_PURPOSES, MODALITIES, RANKS, REVIEWS } from '../model/statement.ts';
import { STATUSES } from '../model/status.ts';
import { MIN_SPAN } from '../text/locator.ts';
import { TEXT_HASH } from './check-document.ts';
import type { JsonRecord } from './dataset-json.ts';
import {
  ANY_ID,
  DOCUMENT_ID,
  ENTITY_ID,
  STATEMENT_ID,
  STATEMENT_OR_ENTITY_ID,
  documentOfStatementId,
} from './ids.ts';
import type { Report } from './report.ts';
import { listOf } from './shapes/list-of.ts';
import { numberBetween, oneOfValues, TRUTH_VALUE, wholeNumber } from './shapes/number.ts';
import { optional, recordOf } from './shapes/record-of.ts';
import { type Shape, withRule } from './shapes/shape.ts';
import { EDTF, SHOWN_TEXT, oneOf } from './shapes/text.ts';

const KIND = oneOf(KINDS.map((kind) => kind.id));

const COUNT = withRule(
  recordOf({
    min: optional(wholeNumber(0)),
    max: optional(wholeNumber(0)),
    approx: optional(TRUTH_VALUE),
    unit: SHOWN_TEXT,
  }),
  (value, path, report) => {
    const { min, max } = value as { min?: number; max?: number };
    if (min === undefined && max === undefined) report(path, 'has neither min nor max', value);
    if (min !== undefined && max !== undefined && min > max) {
      report(`${path}.max`, `is less than min, ${min}`, max);
    }
  },
);

const PARTICIPANT = recordOf({
  entity: ENTITY_ID,
  role: SHOWN_TEXT,
  implied: optional(STATEMENT_OR_ENTITY_ID),
  via: optional(ENTITY_ID),
  count: optional(COUNT),
});

const TIME = withRule(
  recordOf({ event: optional(EDTF), until: optional(EDTF), asOf: optional(EDTF) }),
  (value, path, report) => {
    const { event, until } = value as { event?: string; until?: string };
    if (event === undefined || until === undefined) return;
    const first = parseEdtf(event)?.first;
    const last = parseEdtf(until)?.last;
    if (first && last && first > last) report(`${path}.until`, 'ends before the event', until);
  },
);

const EVIDENCE = withRule(
  recordOf({
    doc: DOCUMENT_ID,
    p: wholeNumber(0),
    start: wholeNumber(0),
    end: wholeNumber(0),
    h: TEXT_HASH,
    ph: TEXT_HASH,
    for: optional(oneOf(EVIDENCE_PURPOSES)),
  }),
  (value, path, report) => {
    const { start, end } = value as { start: number; end: number };
    if (end - start >= MIN_SPAN) return;
    const problem = end <= start ? 'is not after start' : `is less than ${MIN_SPAN} after start`;
    report(`${path}.end`, `${problem}, ${start}`, end);
  },
);

const ORIGIN = recordOf({ by: oneOf(['human', 'extractor']), version: SHOWN_TEXT });

const FIELDS = recordOf({
  id: STATEMENT_ID,
  fact: optional(ANY_ID),
  kind: KIND,
  about: optional(KIND),
  polarity: oneOfValues([1, -1]),
  status: oneOf(STATUSES),
  participants: listOf(PARTICIPANT, 1),
  object: optional(listOf(ENTITY_ID, 1)),
  time: optional(TIME),
  modality: oneOf(MODALITIES),
  attributedTo: optional(ENTITY_ID),
  evidence: listOf(EVIDENCE, 1),
  paraphrase: SHOWN_TEXT,
  rank: optional(oneOf(RANKS)),
  rankReason: optional(SHOWN_TEXT),
  domain: oneOf(DOMAINS),
  confidence: optional(numberBetween(0, 1)),
  origin: optional(ORIGIN),
  review: optional(oneOf(REVIEWS)),
});

/** One statement, as far as it can be judged without entities and documents. */
export const STATEMENT: Shape = {
  schema: FIELDS.schema,
  check: (value, path, report) => {
    FIELDS.check(value, path, report);
    checkRoles(value, path, report);
    checkDocument(value, path, report);
    checkTwice(value, path, report);
  },
};

/** The roles of a statement are those of its kind, and those the kind requires are taken. */
function checkRoles(statement: unknown, path: string, report: Report): void {
  const { kind, participants, object } = Object(statement) as JsonRecord;
  if (typeof kind !== 'string' || !isKindId(kind) || !Array.isArray(participants)) return;
  const { roles } = kindOf(kind);
  const taken = participants.map((one) => (Object(one) as JsonRecord)['role']);
  for (const [i, role] of taken.entries()) {
    if (typeof role !== 'string' || roles.some(({ id }) => id === role)) continue;
    const known = roles.map(({ id }) => id).join(', ');
    report(`${path}.participants[${i}].role`, `is no role of ${kind} (${known})`, role);
  }
  for (const { id, required } of roles) {
    if (required !== true || taken.includes(id)) continue;
    report(`${path}.participants`, `has no ${id}, which ${kind} requires`);
  }
  if (object === undefined && roles.every(({ side }) => side === 'lone')) {
    report(`${path}.object`, `is missing, and ${kind} is about nothing without it`);
  }
}

/** A statement is found in one document: the one its id names. */
function checkDocument(statement: unknown, path: string, report: Report): void {
  const { id, evidence } = Object(statement) as JsonRecord;
  if (typeof id !== 'string' || !Array.isArray(evidence)) return;
  const document = documentOfStatementId(id);
  for (const [i, one] of evidence.entries()) {
    const { doc } = Object(one) as JsonRecord;
    if (document === null || typeof doc !== 'string' || doc === document) continue;
    report(`${path}.evidence[${i}].doc`, `is not the document of the statement, ${document}`, doc);
  }
}

/** No participant takes one role twice and no object stands twice: ties would count it double. */
function checkTwice(statement: unknown, path: string, report: Report): void {
  const { participants, object } = Object(statement) as JsonRecord;
  const seen = new Set<string>();
  for (const [i, one] of (Array.isArray(participants) ? participants : []).entries()) {
    const { entity, role } = Object(one) as JsonRecord;
    if (typeof entity !== 'string' || typeof role !== 'string') continue;
    const key = `${role} ${entity}`;
    if (seen.has(key)) report(`${path}.participants[${i}]`, `is ${role} a second time`, entity);
    seen.add(key);
  }
  for (const [i, id] of (Array.isArray(object) ? object : []).entries()) {
    if (typeof id !== 'string') continue;
    if (seen.has(id)) report(`${path}.object[${i}]`, 'stands there a second time', id);
    seen.add(id);
  }
}
