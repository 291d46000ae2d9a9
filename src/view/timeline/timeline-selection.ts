import type { TieId, ViewGraph } from '../../graph/view-graph.ts';
import type { StatementId } from '../../model/statement.ts';
import type { Selection } from '../state.ts';

/** The statements of what is selected: of a tie, or of all ties of an entity. */
export function chosenStatements(
  view: ViewGraph,
  selection: Selection | null,
): ReadonlySet<StatementId> {
  if (selection === null) return new Set();
  const { id } = selection;
  const ties = [...view.ties.values()].filter((tie) =>
    selection.kind === 'tie' ? tie.id === id : tie.source === id || tie.target === id,
  );
  return new Set(ties.flatMap((tie) => [...tie.statements, ...tie.denials]));
}

/**
 * The tie of a view that some statements stand behind, null where none does. Where they stand behind
 * several, and one of them is selected, the next: one press after the other goes through them all.
 */
export function tieOfStatements(
  view: ViewGraph,
  statements: readonly StatementId[],
  selection: Selection | null,
): TieId | null {
  const asked = new Set(statements);
  const ids = [...view.ties.values()]
    .filter((tie) => [...tie.statements, ...tie.denials].some((id) => asked.has(id)))
    .map((tie) => tie.id);
  const now = selection === null ? -1 : ids.indexOf(selection.id);
  return ids[(now + 1) % Math.max(1, ids.length)] ?? null;
}
