import { disagreements, readingsBacked } from '../graph/contested.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import { originOf } from '../model/document.ts';
import { type Entity, familyOf } from '../model/entity.ts';
import type { Count, Statement } from '../model/statement.ts';
import { labelOf } from './analysis.ts';
import { countWords, formatCount } from './count-words.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "17 countries", "50 or more institutions", "about 10 to 12 states". */
function countedWords({ min, max, approx = false, unit }: Count): string {
  const about = approx ? 'about ' : '';
  const [least, most] = [min, max].map((n) => (n === undefined ? '' : formatCount(n)));
  if (min === undefined) return `${about}up to ${most} ${unit}`;
  if (max === undefined) return `${about}${least} or more ${unit}`;
  return `${about}${min === max ? least : `${least} to ${most}`} ${unit}`;
}

/** A way to count a group, and the statements that have it. */
interface Counted {
  readonly count: Count;
  readonly by: readonly Statement[];
}

function waysToCount(statements: readonly Statement[], id: string): readonly Counted[] {
  const ways = new Map<string, { count: Count; by: Statement[] }>();
  for (const statement of statements) {
    for (const { entity, count } of statement.participants) {
      if (entity !== id || (count?.min === undefined && count?.max === undefined)) continue;
      const key = countedWords(count);
      const way = ways.get(key) ?? { count, by: [] };
      ways.set(key, way);
      way.by.push(statement);
    }
  }
  return [...ways].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, way]) => way);
}

/** How many readings the documents have of a group’s number: by the claim group about it, where there is one. */
function readingsOf({ dataset }: ViewGraph, ways: readonly Counted[], main: Counted): number {
  const ids = new Set(ways.flatMap(({ by }) => by.map((s) => s.id)));
  const number = String(main.count.min ?? main.count.max);
  const claim = disagreements(dataset).find(({ readings }) =>
    readings.some(
      ({ value, statements }) =>
        String(value ?? '').replace(/\D/g, '') === number && statements.some((id) => ids.has(id)),
    ),
  );
  return claim === undefined ? ways.length : readingsBacked(claim, ids);
}

/**
 * The label of an unnamed group: how many, in how many documents, and how many readings there are of it:
 * "17 countries and organisations, 6 documents, two readings". Of several counts the one that most
 * independent sources have stands first. A group that nobody counts has its name. Null for who is named.
 */
export function groupLabel(view: ViewGraph, entity: Entity): string | null {
  if (familyOf(entity.type) !== null) return null;
  const { dataset } = view;
  const naming = view.statements.filter(
    (s) => !view.setAside.has(s.id) && s.participants.some((p) => p.entity === entity.id),
  );
  const documents = new Set(naming.map((s) => s.evidence[0]?.doc ?? ''));
  const origins = ({ by }: Counted): number =>
    new Set(
      by.map((s) => {
        const document = dataset.documents.get(s.evidence[0]?.doc ?? '');
        return document === undefined ? '' : originOf(document);
      }),
    ).size;
  const ways = waysToCount(naming, entity.id);
  const [main] = [...ways].sort((a, b) => origins(b) - origins(a) || b.by.length - a.by.length);
  if (main === undefined) return labelOf(entity);
  const parts = [countedWords(main.count)];
  // Most stand in one document alone; it would only crowd the plate.
  if (documents.size > 1) parts.push(countWords(documents.size, 'document'));
  const readings = readingsOf(view, ways, main);
  if (readings > 1) parts.push(`${NUMBERS[readings] ?? formatCount(readings)} readings`);
  return parts.join(', ');
}
