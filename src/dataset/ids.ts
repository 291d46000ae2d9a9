import { type Shape, withRule } from './shapes/shape.ts';
import { textLike } from './shapes/text.ts';

/** The part of an id that names one thing among its kind. */
const SLUG = '[a-z0-9][a-z0-9-]*';

// A name every object inherits would be found in any record that is looked up without care.
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

function idLike(pattern: string, form: string): Shape {
  const problem = `is not an id such as ${form}`;
  return withRule(textLike(new RegExp(`^${pattern}$`, 'u'), problem), (value, path, report) => {
    if (INHERITED.has(String(value))) report(path, 'is a reserved name', value);
  });
}

export const ENTITY_ID: Shape = idLike(`[a-z]+:${SLUG}`, 'agency:cnsa');
export const DOCUMENT_ID: Shape = idLike(SLUG, 'xinhua-2025-04-25');
export const STATEMENT_ID: Shape = idLike(`statement:${SLUG}:[0-9]{2,}`, 'statement:xinhua:01');
export const CLAIM_ID: Shape = idLike(`claim:${SLUG}`, 'claim:lunar-station-size');
/** Ids without a kind of their own: readings, facts. */
export const ANY_ID: Shape = idLike('[a-z0-9][a-z0-9:-]*', 'fact:sample-loan');
/** What an implied participation rests on. */
export const STATEMENT_OR_ENTITY_ID: Shape = idLike(
  `(?:statement:${SLUG}:[0-9]{2,}|[a-z]+:${SLUG})`,
  'statement:xinhua:01 or agency:cnsa',
);

/** The document a statement's id names, or null where it is not such an id. */
export function documentOfStatementId(id: string): string | null {
  return /^statement:(.+):\d{2,}$/u.exec(id)?.[1] ?? null;
}
