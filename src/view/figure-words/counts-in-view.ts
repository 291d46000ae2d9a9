import { showsShared } from '../../graph/projection.ts';
import { FAMILIES, familyOf } from '../../model/entity.ts';
import type { Analysis } from '../analysis.ts';
import { countWords, formatCount } from '../count-words.ts';
import { FAMILY_NAMES } from '../family-names.ts';
import { joinWords } from '../join-words.ts';

/** The ids of the documents that the ties of a view rest on, in the order of the dataset. */
export function documentsInView({ dataset, view }: Analysis): readonly string[] {
  const used = new Set(view.statements.map((s) => s.evidence[0]?.doc));
  return [...dataset.documents.keys()].filter((id) => used.has(id));
}

/** "57 entities and 86 ties". */
export function entitiesAndTies({ view, query }: Analysis): string {
  const shared = showsShared(query) && !query.statedToo ? ' of shared missions' : '';
  return `${countWords(view.entities.length, 'entity', 'entities')} and ${countWords(view.ties.size, 'tie')}${shared}`;
}

/** "77 statements in 14 documents". */
export function statementsInDocuments(analysis: Analysis): string {
  const documents = countWords(documentsInView(analysis).length, 'document');
  return `${countWords(analysis.view.statements.length, 'statement')} in ${documents}`;
}

/** "15 countries, 11 organisations and 31 missions", with those that are of no family as they are called. */
export function familiesInView({ dataset, view }: Analysis): string {
  const families = view.entities.map((id) => {
    const type = dataset.entities.get(id)?.type;
    return type === undefined ? null : familyOf(type);
  });
  const parts = FAMILIES.flatMap((family) => {
    const count = families.filter((one) => one === family).length;
    const { one, many } = FAMILY_NAMES[family];
    return count === 0 ? [] : [countWords(count, one, many)];
  });
  const others = families.filter((family) => family === null).length;
  if (others > 0)
    parts.push(countWords(others, 'unnamed group or region', 'unnamed groups or regions'));
  return joinWords(parts);
}

/** "26 of 86", "all 26". */
export function outOf(count: number, total: number): string {
  return count === total
    ? `all ${formatCount(total)}`
    : `${formatCount(count)} of ${formatCount(total)}`;
}
