import { UndirectedGraph } from 'graphology';
import type { Dataset } from '../model/dataset.ts';
import { type EntityId, familyOf, isActor } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { contestedEntities } from './contested.ts';
import { buildEvidenceGraph } from './evidence-graph.ts';
import { pairKey } from './implied-pairs.ts';
import { makeTie, type TieContext } from './make-tie.ts';
import { ownsOn } from './ownership.ts';
import { showsShared } from './projection.ts';
import type { GraphQuery } from './query.ts';
import { readingsInForce } from './readings-in-force.ts';
import { sharedMissions } from './shared-missions.ts';
import { shownAs } from './shown-as.ts';
import { admitsStatement } from './statement-filter.ts';
import { inTime } from './time/in-time.ts';
import type { Band, Tie, ViewGraph } from './view-graph.ts';

/** Whether a pair may be a tie of the query's graph. */
function mayTie(dataset: Dataset, query: GraphQuery, a: EntityId, b: EntityId): boolean {
  if (a === b) return false;
  if (!query.bipartite || query.level !== 'two-mode') return true;
  const [one, other] = [a, b].map((id) => dataset.entities.get(id)?.type);
  if (one === undefined || other === undefined) return false;
  if (familyOf(one) === null || familyOf(other) === null) return false;
  return isActor(one) !== isActor(other);
}

/** Whether a pair of entities of a statement gives a tie between two marks of the query's graph. */
export function showsPair(
  dataset: Dataset,
  query: GraphQuery,
  from: EntityId,
  to: EntityId,
): boolean {
  const [a, b] = [shownAs(dataset, query, from), shownAs(dataset, query, to)];
  return a !== null && b !== null && mayTie(dataset, query, a, b);
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

function bandsBetween(
  dataset: Dataset,
  shown: ReadonlySet<EntityId>,
  day: string | null,
): readonly Band[] {
  const bands: Band[] = [];
  for (const owned of shown) {
    const entity = dataset.entities.get(owned);
    if (entity === undefined || !isActor(entity.type)) continue;
    for (const ownership of entity.owner ?? []) {
      const owner = ownership.id;
      if (shown.has(owner) && ownsOn(ownership, day)) bands.push({ owner, owned });
    }
  }
  return bands;
}

/** The ties that statements state, each where a statement in force asserts it. */
function statedTies(context: TieContext, admitted: readonly Statement[]): readonly Tie[] {
  const { dataset, query } = context;
  const beside = showsShared(query);
  if (beside && !query.statedToo) return [];
  return [...gather(dataset, query, admitted)]
    .map(([key, behind]) => makeTie(context, key, behind))
    .flatMap((tie) => (tie === null ? [] : { ...tie, beside }));
}

/** The ties of actors who share missions, where the projection asks for them. */
function sharedTies(context: TieContext, inForce: readonly Statement[]): readonly Tie[] {
  const { dataset, query } = context;
  if (!showsShared(query)) return [];
  return sharedMissions(dataset, query, inForce).flatMap((sharing) => {
    const { key, missions, weight, status } = sharing;
    const ids = new Set(missions.flatMap(({ statements }) => statements));
    const behind = new Set([...ids].sort().flatMap((id) => dataset.statements.get(id) ?? []));
    const tie = makeTie(context, key, behind);
    return tie === null
      ? []
      : [{ ...tie, id: `tie:${key}|shared`, strength: weight, status, missions }];
  });
}

/** Puts ties into a simple graph, the first for each pair, and expanded owners beside what they own. */
function graphOf({ dataset, query }: TieContext, ties: readonly Tie[]): ViewGraph['graph'] {
  const graph: ViewGraph['graph'] = new UndirectedGraph();
  for (const tie of ties) {
    const { id, source, target } = tie;
    graph.mergeNode(source);
    graph.mergeNode(target);
    if (graph.edge(source, target) === undefined) {
      graph.addUndirectedEdgeWithKey(id, source, target, { tie });
    }
  }
  const owners = graph.nodes().map((id) => dataset.entities.get(id)?.owner ?? []);
  const owning = new Set(owners.flat().map(({ id }) => id));
  for (const id of query.level === 'countries' ? query.expanded : []) {
    if (owning.has(id) && shownAs(dataset, query, id) === id) graph.mergeNode(id);
  }
  return graph;
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
  const { readings, setAside } = readingsInForce(dataset, query);
  const context: TieContext = { dataset, query, time, setAside };
  const inForce = admitted.filter((s) => !setAside.has(s.id));
  const byId = (a: Tie, b: Tie): number => (a.id < b.id ? -1 : 1);
  const stated = [...statedTies(context, admitted)].sort(byId);
  // Those of shared missions come first: where a pair has both, metrics count them.
  const ties = [...sharedTies(context, inForce), ...stated];
  const graph = graphOf(context, ties);
  const entities = graph.nodes().sort();
  const behind = new Set(ties.flatMap((tie) => [...tie.statements, ...tie.denials]));
  return {
    dataset,
    graph,
    entities,
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    bands: bandsBetween(dataset, new Set(entities), query.asOf),
    statements: admitted.filter((s) => behind.has(s.id)),
    untied: admitted.filter((s) => !behind.has(s.id)),
    contested: contestedEntities(dataset, new Set(admitted.map((s) => s.id))),
    readings,
    setAside,
    time,
  };
}
