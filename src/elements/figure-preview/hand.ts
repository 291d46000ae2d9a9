import type { Box } from '../../figure/display-list.ts';
import type { Figure } from '../../figure/figure.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Position } from '../../model/dataset.ts';
import type { ViewAction } from '../../view/action.ts';
import type { FigureChoices } from '../../view/figure-choices.ts';

/** Something of the figure that can be taken hold of: a label or a note. */
export interface Hand {
  readonly key: string;
  readonly kind: 'label' | 'note';
  /** Of the entity; of a note, null. */
  readonly id: EntityId | null;
  /** Of the note among the notes; of a label, −1. */
  readonly index: number;
  readonly text: string;
  /** Units of the figure. */
  readonly box: Box;
  readonly highlighted: boolean;
}

/**
 * All that can be taken hold of: labels in the order of their ids, which no edit changes (an element that
 * changes its place loses the focus), then notes.
 */
export function handsOf({ labels, callouts }: Figure, choices: FigureChoices): readonly Hand[] {
  const highlights = new Set(choices.highlights);
  const inOrder = labels.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...inOrder.map(({ id, text, left, top, width, height }): Hand => ({
      key: `label ${id}`,
      kind: 'label',
      id,
      index: -1,
      text,
      box: { left, top, width, height },
      highlighted: highlights.has(id),
    })),
    ...callouts.map((box, index): Hand => ({
      key: `note ${index}`,
      kind: 'note',
      id: null,
      index,
      text: choices.callouts[index]?.text ?? '',
      box,
      highlighted: false,
    })),
  ];
}

function middle({ left, top, width, height }: Box): Position {
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where a figure is moved in: what it shows, and what was chosen since. */
export interface Desk {
  readonly figure: Figure;
  readonly choices: FigureChoices;
  /** Whether the figure shows these very choices. */
  readonly settled: boolean;
}

/** How far the middle of a label stands from its mark: as drawn, or as chosen where that is not drawn yet. */
function offsetOf({ id, box }: Hand, { figure, choices, settled }: Desk): Position | null {
  const chosen = choices.labels.find((edit) => edit.id === id)?.offset ?? null;
  if (!settled && chosen !== null) return chosen;
  const label = figure.labels.find((one) => one.id === id);
  if (label === undefined) return null;
  const at = middle(box);
  return { x: at.x - label.mark.x, y: at.y - label.mark.y };
}

/** Where the middle of a note stands, as shares of the picture. */
function placeOf({ index, box }: Hand, { figure, choices, settled }: Desk): Position {
  const chosen = choices.callouts[index]?.at;
  if (!settled && chosen !== undefined) return chosen;
  const { left, top, width, height } = figure.picture;
  const at = middle(box);
  return { x: (at.x - left) / width, y: (at.y - top) / height };
}

/** What moves a hand by so many units. `stroke`: moves that leave one undo step together. */
export function moved(hand: Hand, by: Position, desk: Desk, stroke: string): ViewAction | null {
  if (hand.id === null) {
    const { width, height } = desk.figure.picture;
    const from = placeOf(hand, desk);
    const at = { x: from.x + by.x / width, y: from.y + by.y / height };
    const callouts = desk.choices.callouts.map((c, i) => (i === hand.index ? { ...c, at } : c));
    return { kind: 'set-figure', figure: { callouts }, stroke };
  }
  const from = offsetOf(hand, desk);
  if (from === null) return null;
  const offset = { x: from.x + by.x, y: from.y + by.y };
  return { kind: 'edit-label', id: hand.id, edit: { offset }, stroke };
}

/** What takes a hand out of the figure. */
export function removed(hand: Hand, choices: FigureChoices): ViewAction {
  if (hand.id !== null) return { kind: 'edit-label', id: hand.id, edit: { hidden: true } };
  const callouts = choices.callouts.filter((_, index) => index !== hand.index);
  return { kind: 'set-figure', figure: { callouts } };
}

/** What gives a hand other words; of no words, a label has its name again and a note is gone. */
export function reworded(hand: Hand, text: string, choices: FigureChoices): ViewAction {
  const words = text.trim();
  if (hand.id !== null) {
    return { kind: 'edit-label', id: hand.id, edit: { text: words === '' ? null : words } };
  }
  if (words === '') return removed(hand, choices);
  const callouts = choices.callouts.map((c, i) => (i === hand.index ? { ...c, text: words } : c));
  return { kind: 'set-figure', figure: { callouts } };
}

/** What sets the entity of a label off in pencil, or no longer. */
export function highlighted(id: EntityId, { highlights }: FigureChoices): ViewAction {
  const others = highlights.filter((other) => other !== id);
  const next = others.length < highlights.length ? others : [...highlights, id];
  return { kind: 'set-figure', figure: { highlights: next } };
}
