import { familyOf, type EntityId } from '../model/entity.ts';
import { kindOf, roleSide } from '../model/kinds/registry.ts';
import type { Statement } from '../model/statement.ts';
import { isDenial } from './denial.ts';
import { type ImpliedPair, pairKey } from './implied-pairs.ts';
import { rollUp, type RollUp } from './ownership.ts';
import type { ViewGraph } from './view-graph.ts';

function onSide(statement: Statement, side: 'giver' | 'receiver'): readonly EntityId[] {
  return statement.participants
    .filter(({ role }) => roleSide(statement.kind, role) === side)
    .map(({ entity }) => entity);
}

/**
 * Who gives to whom in a view: each giver with each receiver of a statement, once, whatever the number
 * of statements. Both stand in the view's graph under the names of its query, with a tie between them;
 * unnamed groups, denials, kinds of structure and whoever is taken out are left out. Roles without a
 * direction and objects give none. In the order of the dataset's statements.
 */
export function directedPairs(
  view: ViewGraph,
  query: RollUp,
  without: ReadonlySet<EntityId> = new Set(),
): readonly ImpliedPair[] {
  const { dataset } = view;
  const shown = (id: EntityId): EntityId => rollUp(dataset, query, id);
  const counts = (id: EntityId): boolean => {
    const type = dataset.entities.get(id)?.type;
    return type !== undefined && familyOf(type) !== null && !without.has(id);
  };
  const pairs = new Map<string, ImpliedPair>();
  for (const statement of view.statements) {
    if (isDenial(statement) || kindOf(statement.kind).group === 'structure') continue;
    for (const from of onSide(statement, 'giver').map(shown).filter(counts)) {
      for (const to of onSide(statement, 'receiver').map(shown).filter(counts)) {
        if (view.ties.has(`tie:${pairKey(from, to)}`)) pairs.set(`${from}|${to}`, { from, to });
      }
    }
  }
  return [...pairs.values()];
}
