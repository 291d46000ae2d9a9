import type { Statement } from '../model/statement.ts';
import type { GraphQuery } from './query.ts';

function admits<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

/** Whether a statement passes the facets that concern statements: domain, kind, status, document. */
export function admitsStatement(statement: Statement, query: GraphQuery): boolean {
  if (statement.domain !== 'space' && !query.otherDomains) return false;
  if (statement.review === 'rejected' || statement.rank === 'deprecated') return false;
  const document = statement.evidence[0]?.doc ?? '';
  return (
    admits(query.kinds, statement.kind) &&
    admits(query.statuses, statement.status) &&
    admits(query.documents, document)
  );
}
