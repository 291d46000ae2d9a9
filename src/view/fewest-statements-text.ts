import type { FewestStatements } from '../metrics/fragility/fewest-statements.ts';
import type { FragilityResult } from '../metrics/fragility/fragility.ts';
import type { EntityId } from '../model/entity.ts';
import type { StatementId } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { countWords, formatCount } from './count-words.ts';
import { documentName } from './document-name.ts';
import { joinWords } from './join-words.ts';

/** Of a podium of this many the names are given; of more, their number. */
const NAMED = 3;

/** "The first three (China, CNSA and France)"; where ranks are shared, how many hold them. */
function whom({ entities, topThree }: FragilityResult, nameOf: (id: EntityId) => string): string {
  const { first } = topThree;
  if (first.length > NAMED) {
    return `The ${formatCount(first.length)} entities of ranks 1 to 3`;
  }
  const names = joinWords([...first].map((v) => nameOf(entities[v] ?? '')));
  if (first.length === 1) return `The only one ranked (${names})`;
  return `The first ${first.length === 2 ? 'two' : 'three'} (${names})`;
}

/** How many of some statements stand in each document, most first. */
function byDocument(
  { dataset }: Analysis,
  ids: readonly StatementId[],
): readonly (readonly [document: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const document = documentName(dataset, dataset.statements.get(id)?.evidence[0]?.doc ?? '');
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Which single statements are enough: ": any of 5, 4 in Xinhua, 25 April 2025; 1 in Huanqiu, 24 April 2025". */
function singlesWords({ sets, count }: FewestStatements, analysis: Analysis): string {
  const documents = byDocument(analysis, sets.flat());
  const [only] = documents;
  if (count === 1) return `, in ${only?.[0]}`;
  const number = `any of ${formatCount(count ?? sets.length)}`;
  if (count !== sets.length) return `: ${number}`;
  if (documents.length === 1) return `: ${number}, ${count === 2 ? 'both' : 'all'} in ${only?.[0]}`;
  const parts = documents.map(([document, n]) => `${formatCount(n)} in ${document}`);
  return `: ${number}, ${parts.join('; ')}`;
}

/** Where a set of statements that is enough stands, and how many such sets there are, where known. */
function setWords({ sets, count }: FewestStatements, analysis: Analysis): string {
  const documents = byDocument(analysis, sets[0] ?? []).map(([document]) => document);
  const place = `in ${documents.join('; ')}`;
  return count === null || count === 1
    ? `, ${place}`
    : `; ${formatCount(count)} pairs do this, one of them ${place}`;
}

/** Why fewer statements were not all tested. */
function skippedWords({ singles, pairs }: FewestStatements): string {
  if (singles === 'skipped') return 'There are too many statements to test the loss of each.';
  if (pairs === 'skipped')
    return 'There are too many pairs of statements to test the loss of each.';
  return '';
}

/**
 * How few statements decide the ranks 1 to 3, as sentences: the number where it is known, else between
 * which numbers it lies and how that was found.
 */
export function fewestStatementsText(
  result: FragilityResult,
  analysis: Analysis,
  nameOf: (id: EntityId) => string,
): readonly string[] {
  const { topThree } = result;
  const { atLeast, atMost, exact, unanswered } = topThree;
  const subject = whom(result, nameOf);
  const verb = topThree.first.length === 1 ? ['changes', 'stands'] : ['change', 'stand'];
  const words = exact && atMost === 1 && topThree.count !== null ? singlesWords : setWords;
  const choice = words(topThree, analysis);
  const sentences: string[] = [];
  if (exact && atMost !== null) {
    const lost = atMost === 1 ? '1 statement is' : `${formatCount(atMost)} statements are`;
    sentences.push(`${subject} ${verb[0]} if ${lost} lost${choice}.`);
  } else {
    sentences.push(skippedWords(topThree));
    const stands =
      atLeast > 1 ? `${subject} ${verb[1]} if any ${countWords(atLeast - 1, 'statement')}` : '';
    if (stands !== '') sentences.push(`${stands} ${atLeast === 2 ? 'is' : 'are'} lost.`);
    if (atMost !== null) {
      const change = stands === '' ? `change ${subject.replace('The', 'the')}` : 'change them';
      sentences.push(
        `${formatCount(atMost)} lost are enough to ${change}${choice}. That was found step by step, so fewer may do.`,
      );
    }
  }
  if (unanswered > 0) {
    sentences.push(`For ${countWords(unanswered, 'loss', 'losses')} the metric gave no ranks.`);
  }
  return sentences;
}
