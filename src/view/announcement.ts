import { nameIn } from '../model/name-in.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import type { Derived } from './pipeline.ts';
import { partnersByStrength } from './reading-order.ts';
import type { Selection, ViewState } from './state.ts';
import { takenOutWords } from './taken-out-words.ts';
import { dateOfView } from './time-words.ts';

function selectionWords(derived: Derived, selection: Selection): string | null {
  const { view, dataset, without } = derived.analysis;
  const name = (id: string): string => nameIn(dataset, id);
  if (selection.kind === 'tie') {
    const tie = view.ties.get(selection.id);
    if (tie === undefined) return null;
    return `${name(tie.source)} and ${name(tie.target)}: ${countWords(tie.statements.length, 'statement')}.`;
  }
  const { id } = selection;
  if (without.has(id)) return `${name(id)}, taken out.`;
  return `${name(id)}, ${countWords(partnersByStrength(view, id, without).length, 'tie')}.`;
}

/** Who is out now, where that has changed; null where it has not. */
function outWords(before: Analysis, after: Analysis): string | null {
  const ids = ({ without }: Analysis): string => [...without].join();
  if (ids(before) === ids(after)) return null;
  return takenOutWords(after) || 'Everybody is back in.';
}

/**
 * The sentence a screen reader hears about a change of the picture: new counts when what is shown has
 * changed, who is taken out, the selection when that has; null when nothing has.
 */
export function announcementOf(
  before: Derived | null,
  after: Derived | null,
  state: ViewState,
): string | null {
  if (after === null || before === after) return null;
  const { view } = after.analysis;
  if (before !== null && before.analysis.view === view) {
    const taken = outWords(before.analysis, after.analysis);
    if (taken !== null) return taken;
  }
  if (before === null || before.analysis.view !== view) {
    return `${[
      countWords(view.entities.length, 'entity', 'entities'),
      countWords(view.ties.size, 'tie'),
      countWords(view.statements.length, 'statement'),
      ...dateOfView(after.analysis.query),
    ].join(', ')}.`;
  }
  const chosen = (scene: Derived['scene']): string =>
    [...scene.nodes, ...scene.ties]
      .filter((part) => part.selected)
      .map((part) => part.id)
      .join();
  if (before.scene === after.scene || chosen(before.scene) === chosen(after.scene)) return null;
  return state.selection === null ? 'Nothing selected.' : selectionWords(after, state.selection);
}
