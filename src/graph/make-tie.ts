import type { Dataset } from '../model/dataset.ts';
import { originOf } from '../model/document.ts';
import { type EntityId, isActor } from '../model/entity.ts';
import { kindOf } from '../model/kinds/registry.ts';
import type { Statement, StatementId } from '../model/statement.ts';
import { isContestedTie } from './contested.ts';
import { isDenial } from './denial.ts';
import { rootOwner } from './ownership.ts';
import type { GraphQuery } from './query.ts';
import { statusOnDate } from './tie-status.ts';
import type { InTime } from './time/in-time.ts';
import type { Tie } from './view-graph.ts';

/** What a tie is made in. */
export interface TieContext {
  readonly dataset: Dataset;
  readonly query: GraphQuery;
  readonly time: InTime;
  /** The statements whose reading the policy does not take. */
  readonly setAside: ReadonlySet<StatementId>;
}

function isStructural(statement: Statement): boolean {
  return kindOf(statement.kind).group === 'structure';
}

function distinct(values: Iterable<string>): number {
  return new Set(values).size;
}

/** Whether two actors belong to one owner on the view's date. */
export function isDomestic(
  { dataset, query }: Pick<TieContext, 'dataset' | 'query'>,
  a: EntityId,
  b: EntityId,
): boolean {
  const types = [a, b].map((id) => dataset.entities.get(id)?.type);
  if (!types.every((type) => type !== undefined && isActor(type))) return false;
  return rootOwner(dataset, a, query.asOf) === rootOwner(dataset, b, query.asOf);
}

/**
 * The tie of a pair (`<a>|<b>`) from all statements about it; null where none in force asserts it. What
 * is set aside still shows that the documents disagree.
 */
export function makeTie(context: TieContext, key: string, all: ReadonlySet<Statement>): Tie | null {
  const { dataset, time, setAside } = context;
  const [source = '', target = ''] = key.split('|');
  const asserted = [...all].filter((s) => !isDenial(s));
  const said = asserted.filter((s) => !setAside.has(s.id));
  if (said.length === 0) return null;
  const denials = [...all].filter(isDenial).map((s) => s.id);
  const weighed = said.filter((s) => !isStructural(s));
  const documents = said.map((s) => dataset.documents.get(s.evidence[0]?.doc ?? ''));
  const answers = asserted.map((s) => s.id);
  return {
    id: `tie:${key}`,
    source,
    target,
    statements: said.map((s) => s.id),
    denials,
    strength: distinct(weighed.map((s) => s.fact ?? s.id)),
    origins: distinct(documents.map((d) => (d === undefined ? '' : originOf(d)))),
    ...statusOnDate(weighed.length > 0 ? weighed : said, time),
    structural: weighed.length === 0,
    domestic: isDomestic(context, source, target),
    contested: denials.length > 0 || isContestedTie(dataset, answers),
    missions: [],
    beside: false,
  };
}
