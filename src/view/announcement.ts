import { nameOf } from '../model/entity.ts';
import type { Derived } from './pipeline.ts';
import type { Selection, ViewState } from './state.ts';

function selectionWords(derived: Derived, selection: Selection): string | null {
  const { view, dataset } = derived.analysis;
  const name = (id: string): string => {
    const entity = dataset.entities.get(id);
    return entity === undefined ? id : nameOf(entity);
  };
  if (selection.kind === 'tie') {
    const tie = view.ties.get(selection.id);
    if (tie === undefined) return null;
    return `${name(tie.source)} and ${name(tie.target)}: ${tie.statements.length} statements.`;
  }
  const degree = view.graph.hasNode(selection.id) ? view.graph.degree(selection.id) : 0;
  return `${name(selection.id)}, ${degree} ties.`;
}

/**
 * The sentence a screen reader hears about a change of the picture: new counts when what is shown has
 * changed, the selection when that has; null when neither has.
 */
export function announcementOf(
  before: Derived | null,
  after: Derived | null,
  state: ViewState,
): string | null {
  if (after === null || before === after) return null;
  const { view } = after.analysis;
  if (before === null || before.analysis !== after.analysis) {
    return `${view.entities.length} entities, ${view.ties.size} ties, ${view.statements.length} statements.`;
  }
  const chosen = (scene: Derived['scene']): string =>
    [...scene.nodes, ...scene.ties]
      .filter((part) => part.selected)
      .map((part) => part.id)
      .join();
  if (before.scene === after.scene || chosen(before.scene) === chosen(after.scene)) return null;
  return state.selection === null ? 'Nothing selected.' : selectionWords(after, state.selection);
}
