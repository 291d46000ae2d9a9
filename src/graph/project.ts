import { UndirectedGraph } from 'graphology';
import type { Dataset } from '../model/dataset.ts';
import { originOf } from '../model/document.ts';
import { type EntityId, familyOf, isActor } from '../model/entity.ts';
import { kindOf } from '../model/kinds/registry.ts';
import type { Statement } from '../model/statement.ts';
import { contestedEntities, isContestedTie } from './contested.ts';
import { isDenial } from './denial.ts';
import { buildEvidenceGraph } from './evidence-graph.ts';
import { pairKey } from './implied-pairs.ts';
import { rootOwner } from './ownership.ts';
import type { GraphQuery } from './query.ts';
import { admitsStatement } from './statement-filter.ts';
import { inTime, type InTime } from './time/in-time.ts';
import { statusOnDate } from './tie-status.ts';
import type { Band, Tie, ViewGraph } from './view-graph.ts';

/** The mark an entity is shown as in a view: itself, its owner after roll-up, or none. */
function shownAs(dataset: Dataset, query: GraphQuery, id: EntityId): EntityId | null {
  const shown = query.level === 'countries' ? rootOwner(dataset, id) : id;
  const type = dataset.entities.get(shown)?.type;
  if (type === undefined) return null;
  const family = familyOf(type);
  if (family === null) return query.unnamed ? shown : null;
  if (query.level !== 'two-mode' && !isActor(type)) return null;
  if (query.families.length > 0 && !query.families.includes(family)) return null;
  return shown;
}

function isStructural(statement: Statement): boolean {
  return kindOf(statement.kind).group === 'structure';
}

function distinct(values: Iterable<string>): number {
  return new Set(values).size;
}

function isDomestic(dataset: Dataset, a: EntityId, b: EntityId): boolean {
  const types = [a, b].map((id) => dataset.entities.get(id)?.type);
  if (!types.every((type) => type !== undefined && isActor(type))) return false;
  return rootOwner(dataset, a) === rootOwner(dataset, b);
}

function makeTie(
  dataset: Dataset,
  key: string,
  all: ReadonlySet<Statement>,
  time: InTime,
): Tie | null {
  const [source = '', target = ''] = key.split('|');
  const said = [...all].filter((s) => !isDenial(s));
  if (said.length === 0) return null;
  const denials = [...all].filter(isDenial).map((s) => s.id);
  const weighed = said.filter((s) => !isStructural(s));
  const statements = said.map((s) => s.id);
  const documents = said.map((s) => dataset.documents.get(s.evidence[0]?.doc ?? ''));
  return {
    id: `tie:${key}`,
    source,
    target,
    statements,
    denials,
    strength: distinct(weighed.map((s) => s.fact ?? s.id)),
    origins: distinct(documents.map((d) => (d === undefined ? '' : originOf(d)))),
    ...statusOnDate(weighed.length > 0 ? weighed : said, time),
    structural: weighed.length === 0,
    domestic: isDomestic(dataset, source, target),
    contested: denials.length > 0 || isContestedTie(dataset, statements),
  };
}

/** Whether a pair may be a tie of the query's graph. */
function mayTie(dataset: Dataset, query: GraphQuery, a: EntityId, b: EntityId): boolean {
  if (a === b) return false;
  if (!query.bipartite || query.level !== 'two-mode') return true;
  const [one, other] = [a, b].map((id) => dataset.entities.get(id)?.type);
  if (one === undefined || other === undefined) return false;
  if (familyOf(one) === null || familyOf(other) === null) return false;
  return isActor(one) !== isActor(other);
}

/** Gathers the statements of every shown pair under the key of the pair. */
function gather(
  dataset: Dataset,
  query: GraphQuery,
  admitted: readonly Statement[],
): ReadonlyMap<string, Set<Statement>> {
  const gathered = new Map<string, Set<Statement>>();
  buildEvidenceGraph(dataset, admitted).forEachEdge((_key, { statement }, from, to) => {
    const a = shownAs(dataset, query, from);
    const b = shownAs(dataset, query, to);
    if (a === null || b === null || !mayTie(dataset, query, a, b)) return;
    const key = pairKey(a, b);
    const bucket = gathered.get(key);
    if (bucket === undefined) gathered.set(key, new Set([statement]));
    else bucket.add(statement);
  });
  return gathered;
}

function bandsBetween(dataset: Dataset, shown: ReadonlySet<EntityId>): readonly Band[] {
  const bands: Band[] = [];
  for (const owned of shown) {
    for (const { id: owner } of dataset.entities.get(owned)?.owner ?? []) {
      const type = dataset.entities.get(owned)?.type;
      if (shown.has(owner) && type !== undefined && isActor(type)) bands.push({ owner, owned });
    }
  }
  return bands;
}

/**
 * The one way from statements to a graph: filters them, implies their pairs, shows each entity as the
 * level has it, and gathers all statements of a pair in one tie. Every admitted statement ends either
 * behind ties or in `untied`, never both. Nothing depends on the order of the dataset's records.
 */
export function projectViewGraph(dataset: Dataset, query: GraphQuery): ViewGraph {
  const passing = [...dataset.statements.values()].filter((s) => admitsStatement(s, query));
  const time = inTime(dataset, passing, query);
  const admitted = time.statements;
  const gathered = gather(dataset, query, admitted);
  const graph: ViewGraph['graph'] = new UndirectedGraph();
  const ties = new Map<string, Tie>();
  const tied = new Set<Statement>();
  for (const key of [...gathered.keys()].sort()) {
    const behind = gathered.get(key) ?? new Set<Statement>();
    const tie = makeTie(dataset, key, behind, time);
    if (tie === null) continue;
    for (const statement of behind) tied.add(statement);
    ties.set(tie.id, tie);
    graph.mergeNode(tie.source);
    graph.mergeNode(tie.target);
    graph.addUndirectedEdgeWithKey(tie.id, tie.source, tie.target, { tie });
  }
  const entities = graph.nodes().sort();
  const shown = new Set(entities);
  const statements = admitted.filter((s) => tied.has(s));
  return {
    dataset,
    graph,
    entities,
    ties,
    bands: bandsBetween(dataset, shown),
    statements,
    untied: admitted.filter((s) => !tied.has(s)),
    contested: contestedEntities(dataset, new Set(admitted.map((s) => s.id))),
    time,
  };
}
