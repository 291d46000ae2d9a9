import { capitalised } from '../../text/first-letter.ts';
import { labelOf } from '../../view/analysis.ts';
import type { Scene } from '../../view/scene.ts';
import { oneParagraph, type Furniture, type FurnitureInput } from './furniture.ts';

/** How lines are read: those of statements, of structure, of shared missions, of owners. */
function lineWords({ ties, bands }: Scene): readonly string[] {
  const stated = ties.some((tie) => !tie.structural && !tie.shared);
  const structural = ties.some((tie) => tie.structural);
  const grey = structural ? 'Thin grey lines say who runs or contains what' : '';
  const pale = bands.length > 0 ? 'pale bands say who belongs to whom' : '';
  const apart = [grey, pale].filter((words) => words !== '').join(', ');
  return [
    stated
      ? 'A line stands for one or more statements and shows the furthest status that any of them reports.'
      : '',
    ties.some((tie) => tie.shared)
      ? 'A line in the colour of missions joins two who share one.'
      : '',
    apart === ''
      ? ''
      : `${capitalised(apart)}; ${structural && pale !== '' ? 'neither is' : 'they are no'} cooperation by ${structural && pale !== '' ? 'itself' : 'themselves'}.`,
  ];
}

/** What is said beside marks: contested, taken out, outlined, dimmed. */
function markWords({ request, choices }: FurnitureInput, scene: Scene): readonly string[] {
  const { selection } = request.state;
  const chosen = selection?.kind === 'entity' ? request.dataset.entities.get(selection.id) : null;
  const dimmed = choices.selection && scene.nodes.some((node) => node.dimmed);
  return [
    [...scene.ties, ...scene.nodes].some((item) => item.contested)
      ? 'The sign of inequality marks what documents state differently.'
      : '',
    scene.hulls.length > 0 ? 'Pale areas hold communities.' : '',
    scene.ties.some((tie) => tie.soft) ? 'Paler lines are only possibly so on the date shown.' : '',
    dimmed ? `What is not tied to ${chosen ? labelOf(chosen) : 'what is chosen'} is dimmed.` : '',
  ];
}

/** What the editor did to the picture is told apart from what the data say. */
function editorWords({ choices }: FurnitureInput, drawn: boolean): string {
  const did = [
    drawn && choices.highlights.length > 0 ? 'rings in red' : '',
    drawn && choices.callouts.length > 0 ? 'notes beside the picture' : '',
    drawn && choices.labels.some(({ text }) => text !== null) ? 'some wordings of labels' : '',
  ].filter((words) => words !== '');
  return did.length === 0 ? '' : `The editor’s own: ${did.join(', ')}.`;
}

/** How to read what is drawn, and only that. */
export const READING: Furniture = {
  id: 'reading',
  place: 'reading',
  forms: (input) => {
    const { scene } = input;
    if (scene === null || scene.nodes.length === 0) return [[]];
    const [lines, marks] = [lineWords(scene), markWords(input, scene)];
    const editor = editorWords(input, true);
    return [
      oneParagraph([...lines, ...marks, editor]),
      oneParagraph([lines[2] ?? '', ...marks, editor]),
      oneParagraph([...marks, editor]),
    ];
  },
};
