import { composeScene } from '../../view/compose-scene.ts';
import type { Drawing } from '../../view/drawing.ts';
import { FIGURE_LIMITS, type FigureChoices } from '../../view/figure-choices.ts';
import { labelForms } from '../../view/label-forms.ts';
import type { Derived } from '../../view/pipeline.ts';
import type { Scene, SceneLabel } from '../../view/scene.ts';
import type { ViewState } from '../../view/state.ts';

/** By how much the label of an edited or highlighted entity is more important than any other's. */
const EDITED = 1000;
const HIGHLIGHTED = 2000;

/** The scene of a figure: without the selection where it is not wanted, and with its editor's labels. */
export function editedScene(derived: Derived, state: ViewState, choices: FigureChoices): Scene {
  const scene = choices.selection ? derived.scene : unselected(derived, state);
  const edits = new Map(choices.labels.map((edit) => [edit.id, edit]));
  const highlights = new Set(choices.highlights);
  if (edits.size === 0 && highlights.size === 0) return scene;
  const labelOf = (id: string, label: SceneLabel): SceneLabel => {
    const { text = null, hidden = false } = edits.get(id) ?? {};
    const { face, size } = label;
    const more = (highlights.has(id) ? HIGHLIGHTED : 0) + (text === null ? 0 : EDITED);
    const priority = label.priority + more;
    if (hidden) return { ...label, forms: [] };
    if (text === null) return { ...label, priority };
    const kept = [...text].slice(0, FIGURE_LIMITS.label).join('');
    return { ...label, text: kept, forms: labelForms(kept, face, size), priority };
  };
  const nodes = scene.nodes.map((node) => ({
    ...node,
    // Who is set off is not held back by what is selected.
    dimmed: node.dimmed && !highlights.has(node.id),
    label: labelOf(node.id, node.label),
  }));
  return { ...scene, nodes };
}

/** The same drawing with nothing selected and no paths lit. */
function unselected({ analysis, scene }: Derived, state: ViewState): Scene {
  const { width, height, nodes } = scene;
  const drawing: Drawing = {
    width,
    height,
    positions: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
    sides: new Map(nodes.flatMap(({ id, side }) => (side === undefined ? [] : [[id, side]]))),
    pinned: new Set(nodes.flatMap(({ id, pinned }) => (pinned === true ? id : []))),
  };
  return composeScene(analysis, { ...state, selection: null, panel: 'overview' }, drawing);
}
