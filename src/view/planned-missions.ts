import { familyOf, type EntityId } from '../model/entity.ts';
import { kindOf } from '../model/kinds/registry.ts';
import type { Statement } from '../model/statement.ts';
import type { Status } from '../model/status.ts';
import type { ViewGraph } from '../graph/view-graph.ts';

const NOT_YET: ReadonlySet<Status> = new Set(['planned', 'agreed', 'offered', 'in_talks']);

/** Who runs or flies a thing says how far the thing itself has come; who signed up to it does not. */
function concernsTheThing(statement: Statement): boolean {
  const { group } = kindOf(statement.kind);
  return group === 'structure' || group === 'missions';
}

/**
 * The missions of a view that are only planned so far, by the statements in view: all that say how far
 * they have come say "not yet". Where none does, all statements about them must.
 */
export function plannedMissions(view: ViewGraph): ReadonlySet<EntityId> {
  const about = new Map<EntityId, Statement[]>();
  for (const statement of view.statements) {
    for (const id of statement.object ?? []) {
      const list = about.get(id);
      if (list === undefined) about.set(id, [statement]);
      else list.push(statement);
    }
  }
  const planned = new Set<EntityId>();
  for (const [id, statements] of about) {
    const type = view.dataset.entities.get(id)?.type;
    if (type === undefined || familyOf(type) !== 'mission') continue;
    const telling = statements.filter(concernsTheThing);
    const asked = telling.length > 0 ? telling : statements;
    if (asked.every((s) => NOT_YET.has(s.status))) planned.add(id);
  }
  return planned;
}
