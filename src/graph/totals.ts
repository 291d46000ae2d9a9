import type { Dataset } from '../model/dataset.ts';
import { familyOf, type EntityId } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { isDenial } from './denial.ts';
import { entitiesOf } from './evidence-graph.ts';
import { impliedPairs } from './implied-pairs.ts';
import { isDomestic } from './make-tie.ts';
import { showsPair } from './project.ts';
import type { GraphQuery } from './query.ts';
import type { ViewGraph } from './view-graph.ts';

/** How a level accounts for the statements in view that assert something of somebody named. */
export interface StatementTotals {
  /** Behind a tie between two owners, or with a mission. */
  readonly shown: number;
  /** Only between parties of one owner: a domestic tie, or none once they are rolled up. */
  readonly domestic: number;
  /** Without a second named party at this level. */
  readonly alone: number;
}

function isNamed(dataset: Dataset, id: EntityId): boolean {
  const type = dataset.entities.get(id)?.type;
  return type !== undefined && familyOf(type) !== null;
}

function placeOf(dataset: Dataset, query: GraphQuery, statement: Statement): keyof StatementTotals {
  let place: keyof StatementTotals = 'alone';
  for (const { from, to } of impliedPairs(statement)) {
    if (isDomestic({ dataset, query }, from, to)) {
      place = 'domestic';
    } else if (showsPair(dataset, query, from, to)) return 'shown';
  }
  return place;
}

/**
 * Counts each statement in view once: as shown, as domestic, or as without a second party. The sum of
 * the three is the same at every level, whatever is rolled up. Denials, statements of unnamed groups
 * alone and those set aside are in none of the three. Stated ties are meant, whatever is projected.
 */
export function statementTotals(
  { dataset, time, setAside }: Pick<ViewGraph, 'dataset' | 'time' | 'setAside'>,
  query: GraphQuery,
): StatementTotals {
  const totals = { shown: 0, domestic: 0, alone: 0 };
  const named: GraphQuery = { ...query, unnamed: false };
  for (const statement of time.statements) {
    if (isDenial(statement) || setAside.has(statement.id)) continue;
    if (![...entitiesOf(statement)].some((id) => isNamed(dataset, id))) continue;
    totals[placeOf(dataset, named, statement)] += 1;
  }
  return totals;
}
