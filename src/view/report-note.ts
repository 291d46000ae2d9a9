import type { Dataset } from '../model/dataset.ts';
import type { Statement } from '../model/statement.ts';

/**
 * A note for whoever keeps the data: which statement of which version is meant, where it was seen, and
 * room for what is wrong. `address` is the link to the view; empty where the page has none.
 */
export function reportNote(
  data: Pick<Dataset, 'title' | 'version' | 'hash'>,
  statement: Statement,
  address: string,
): string {
  const place = statement.evidence[0];
  return [
    'Report on a statement',
    `Statement: ${statement.id}`,
    `As recorded: ${statement.paraphrase}`,
    ...(place === undefined ? [] : [`Place: ${place.doc}, ¶ ${place.p + 1}`]),
    `Data: ${data.title}, version ${data.version}, ${data.hash}`,
    ...(address === '' ? [] : [`Link: ${address}`]),
    'What is wrong: ',
  ].join('\n');
}
