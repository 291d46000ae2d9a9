import type { JsonRecord } from './dataset-json.ts';
import { isRecord } from './dataset-json.ts';
import type { Placed, PlacedRecords } from './data-part.ts';
import { documentOfStatementId } from './ids.ts';
import { findOwnerCycles } from './owner-cycles.ts';

/** A list of objects as it stands in a record, with what is not an object left out. */
function objectsIn(record: JsonRecord, field: string): readonly (readonly [number, JsonRecord])[] {
  const list = record[field];
  if (!Array.isArray(list)) return [];
  return [...list.entries()].filter((entry): entry is [number, JsonRecord] => isRecord(entry[1]));
}

/** Reports what does not fit between records: ids of nothing, places outside a document, cycles. */
export function checkReferences(placed: PlacedRecords): void {
  for (const entity of placed.entities.values()) checkEntityReferences(entity, placed);
  for (const document of placed.documents.values()) {
    const { path, record } = document;
    checkKnown(document, `${path}.stateMediaOf`, record['stateMediaOf'], placed.entities, 'entity');
  }
  for (const statement of placed.statements.values()) checkStatementReferences(statement, placed);
  for (const claim of placed.claims.values()) checkClaimReferences(claim, placed);
  for (const cycle of findOwnerCycles(placed.entities)) {
    const first = placed.entities.get(cycle[0] ?? '');
    first?.report(`${first.path}.owner`, `owns itself: ${[...cycle, cycle[0]].join(' → ')}`);
  }
}

/** Reports an id that is text but names no record of the list. */
function checkKnown(
  { report }: Placed,
  path: string,
  id: unknown,
  known: ReadonlyMap<string, unknown>,
  what: string,
): void {
  if (typeof id === 'string' && !known.has(id)) report(path, `names no ${what} of the dataset`, id);
}

function checkEntityReferences(entity: Placed, placed: PlacedRecords): void {
  for (const [i, owner] of objectsIn(entity.record, 'owner')) {
    const path = `${entity.path}.owner[${i}]`;
    checkKnown(entity, `${path}.id`, owner['id'], placed.entities, 'entity');
    const basis = owner['basis'];
    // Any other basis is a source somebody looked up.
    if (typeof basis === 'string' && basis.startsWith('statement:')) {
      checkKnown(entity, `${path}.basis`, basis, placed.statements, 'statement');
    }
  }
}

function checkStatementReferences(statement: Placed, placed: PlacedRecords): void {
  const { record, path } = statement;
  const entity = (at: string, id: unknown): void =>
    checkKnown(statement, `${path}.${at}`, id, placed.entities, 'entity');
  const document = documentOfStatementId(String(record['id']));
  if (document !== null) {
    checkKnown(statement, `${path}.id`, document, placed.documents, 'document');
  }
  for (const [i, participant] of objectsIn(record, 'participants')) {
    const at = `participants[${i}]`;
    entity(`${at}.entity`, participant['entity']);
    entity(`${at}.via`, participant['via']);
    checkImplied(statement, `${path}.${at}.implied`, participant['implied'], placed);
    checkCount(statement, `${path}.${at}.count`, participant, placed);
  }
  const objects = record['object'];
  for (const [i, id] of (Array.isArray(objects) ? objects : []).entries()) {
    entity(`object[${i}]`, id);
  }
  entity('attributedTo', record['attributedTo']);
  for (const [i, place] of objectsIn(record, 'evidence')) {
    checkPlace(statement, `${path}.evidence[${i}]`, place, placed);
  }
}

function checkImplied(from: Placed, path: string, id: unknown, placed: PlacedRecords): void {
  if (typeof id !== 'string') return;
  const isStatement = id.startsWith('statement:');
  const known = isStatement ? placed.statements : placed.entities;
  checkKnown(from, path, id, known, isStatement ? 'statement' : 'entity');
}

/** Only an unnamed group has a number of members to count. */
function checkCount(
  from: Placed,
  path: string,
  participant: JsonRecord,
  placed: PlacedRecords,
): void {
  if (participant['count'] === undefined) return;
  const id = participant['entity'];
  const type = typeof id === 'string' ? placed.entities.get(id)?.record['type'] : undefined;
  if (typeof type !== 'string' || type === 'aggregate') return;
  from.report(path, `counts a ${type}; only an aggregate has a count`, id);
}

function checkPlace(from: Placed, path: string, place: JsonRecord, placed: PlacedRecords): void {
  const { doc, p } = place;
  checkKnown(from, `${path}.doc`, doc, placed.documents, 'document');
  const document = typeof doc === 'string' ? placed.documents.get(doc) : undefined;
  const paragraphs = document?.record['paragraphs'];
  if (typeof p !== 'number' || typeof paragraphs !== 'number' || p < paragraphs) return;
  from.report(`${path}.p`, `is outside the document, which has ${paragraphs} paragraphs`, p);
}

function checkClaimReferences(claim: Placed, placed: PlacedRecords): void {
  const { record, path } = claim;
  checkKnown(claim, `${path}.about`, record['about'], placed.entities, 'entity');
  for (const [i, reading] of objectsIn(record, 'readings')) {
    const statements = reading['statements'];
    for (const [j, id] of (Array.isArray(statements) ? statements : []).entries()) {
      const at = `${path}.readings[${i}].statements[${j}]`;
      checkKnown(claim, at, id, placed.statements, 'statement');
    }
  }
}
