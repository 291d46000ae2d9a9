import { namedPublisher } from '../exchange/named-publisher.ts';
import type { Dataset } from '../model/dataset.ts';
import { originOf } from '../model/document.ts';
import type { EntityId } from '../model/entity.ts';
import { kindOf } from '../model/kinds/registry.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { documentName } from './document-name.ts';
import { firstRanked } from './first-ranked.ts';
import { joinWords } from './join-words.ts';
import { ranksOf } from './ranking-rows.ts';

/** How many of the first are looked at. */
const FIRST = 10;

/** The documents that assert the ties an entity has in the graph metrics run on, by entity. */
function documentsBehind({ dataset, view, metrics }: Analysis): ReadonlyMap<EntityId, Set<string>> {
  const behind = new Map(metrics.graph.ids.map((id) => [id, new Set<string>()]));
  for (const tie of view.ties.values()) {
    const [a, b] = [behind.get(tie.source), behind.get(tie.target)];
    if (a === undefined || b === undefined || tie.beside) continue;
    for (const id of tie.statements) {
      const statement = dataset.statements.get(id);
      if (statement === undefined || kindOf(statement.kind).group === 'structure') continue;
      const document = statement.evidence[0]?.doc ?? '';
      a.add(document);
      b.add(document);
    }
  }
  return behind;
}

/** The one thing that documents come down to: "one document: …" or "one source: …, in 3 documents". */
function onlySource(dataset: Dataset, ids: ReadonlySet<string>): string | null {
  const [first] = ids;
  if (first === undefined) return null;
  if (ids.size === 1) return `one document: ${documentName(dataset, first)}`;
  const origins = new Set(
    [...ids].map((id) => {
      const document = dataset.documents.get(id);
      return document === undefined ? '' : originOf(document);
    }),
  );
  const [origin = ''] = origins;
  // Nobody knows whether publishers without a name are one.
  return origins.size === 1 && namedPublisher({ publisher: origin }) !== null
    ? `one source: ${origin}, in ${countWords(ids.size, 'document')}`
    : null;
}

/**
 * Of the first ten by a metric, those all of whose ties rest on one document or on one source: "Space
 * Day 2025 rests on one document: Xinhua, 25 April 2025." Empty where there are none.
 */
export function singleSourceWarning(analysis: Analysis, metric: string): string {
  const { dataset, metrics } = analysis;
  const behind = documentsBehind(analysis);
  const resting = new Map<string, string[]>();
  for (const id of firstRanked(ranksOf(metrics.get(metric) ?? new Map()), FIRST)) {
    const source = onlySource(dataset, behind.get(id) ?? new Set());
    const entity = dataset.entities.get(id);
    if (source === null || entity === undefined) continue;
    resting.set(source, [...(resting.get(source) ?? []), labelOf(entity)]);
  }
  return [...resting]
    .map(([on, names]) => `${joinWords(names)} ${names.length === 1 ? 'rests' : 'rest'} on ${on}.`)
    .join(' ');
}
