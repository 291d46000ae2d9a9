import { html, nothing, type TemplateResult } from 'lit';
import type { ViewAction } from '../../view/action.ts';
import { FIGURE_LIMITS, type FigureChoices } from '../../view/figure-choices.ts';
import { declarations } from '../declarations.ts';
import { highlighted, reworded, type Hand } from './hand.ts';

export interface HandEditorModel {
  readonly hand: Hand;
  readonly choices: FigureChoices;
  /** px per unit. */
  readonly scale: number;
  /** The sheet, px. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly act: (action: ViewAction) => void;
  /** Takes it out of the figure. */
  readonly remove: () => void;
  /** `focus`: whether the label has the focus again. */
  readonly close: (focus: boolean) => void;
}

const WIDTH = 232;
/** More than it is high, px. */
const HEIGHT = 120;
const GAP = 8;

/** Below its label, or above where there is no room, within the sheet. */
function place({ hand: { box }, scale, sheet }: HandEditorModel): Readonly<Record<string, string>> {
  const left = (box.left + box.width / 2) * scale - WIDTH / 2;
  const [above, below] = [box.top * scale - GAP, (box.top + box.height) * scale + GAP];
  const isAbove = below + HEIGHT > sheet.height && above > HEIGHT;
  return {
    left: `${Math.max(0, Math.min(left, sheet.width - WIDTH))}px`,
    top: isAbove ? 'auto' : `${below}px`,
    bottom: isAbove ? `${sheet.height - above}px` : 'auto',
    width: `${WIDTH}px`,
  };
}

/** A word that does something and closes. `stays`: whether the label is still there after it. */
function verb(
  { close }: HandEditorModel,
  words: string,
  act: () => void,
  stays = true,
): TemplateResult {
  const pressed = (): void => {
    act();
    close(stays);
  };
  return html`<button type="button" class="verb" @click=${pressed}>${words}</button>`;
}

/** The small field below a label or note: its words, and what else can be done to it. */
export function handEditor(model: HandEditorModel): TemplateResult {
  const { hand, choices, act, remove, close } = model;
  const { id } = hand;
  const own = choices.labels.find((edit) => edit.id === id);
  const text = hand.text.replace(/\s+/gu, ' ');
  const take = (event: Event): void => {
    const { value } = event.target as HTMLTextAreaElement;
    if (value.trim() !== text) act(reworded(hand, value, choices));
  };
  const typed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const box = event.target instanceof HTMLTextAreaElement ? event.target : null;
    if (event.key === 'Enter' && box !== null) take(event);
    else if (event.key !== 'Escape') return;
    // What is left unsaid is not taken when the field loses the focus either.
    else if (box !== null) box.value = text;
    event.preventDefault();
    event.stopPropagation();
    close(true);
  };
  const left = (event: FocusEvent): void => {
    const { currentTarget: editor, relatedTarget: next } = event;
    if (next instanceof Node && (editor as HTMLElement).contains(next)) return;
    close(false);
  };
  return html`<div
    class="editor"
    role="dialog"
    aria-label=${hand.kind === 'label' ? `Label ${text}` : `Note ${hand.index + 1}`}
    .style=${declarations(place(model))}
    @keydown=${typed}
    @focusout=${left}
  >
    <label for="hand-words">${hand.kind === 'label' ? 'Reads' : 'Note'}</label>
    <textarea
      id="hand-words"
      rows=${hand.kind === 'label' ? 1 : 2}
      maxlength=${hand.kind === 'label' ? FIGURE_LIMITS.label : FIGURE_LIMITS.callout}
      .value=${text}
      @change=${take}
    ></textarea>
    <p class="verbs">
      ${
        id === null
          ? nothing
          : verb(model, hand.highlighted ? 'No highlight' : 'Highlight', () => {
              act(highlighted(id, choices));
            })
      }
      ${verb(model, id === null ? 'Remove' : 'Hide', remove, false)}
      ${
        id === null || own === undefined
          ? nothing
          : verb(model, 'Put back', () => act({ kind: 'edit-label', id, edit: null }))
      }
    </p>
  </div>`;
}
