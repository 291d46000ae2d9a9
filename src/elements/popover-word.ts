import { html, nothing, type TemplateResult } from 'lit';
import type { PopoverController } from './popover-controller.ts';

/** A word that opens something. */
export interface PopoverWord {
  /** Of the popover: what it opens has this as its id. */
  readonly name: string;
  readonly words: string | TemplateResult;
  /** Among words of a sentence, or a verb that stands by itself. */
  readonly look?: 'word' | 'verb';
  /** What it opens is not as it was at first. */
  readonly changed?: boolean;
  readonly disabled?: boolean;
  /** What a press does; it opens and closes the popover where left out. */
  readonly press?: () => void;
}

/** A word as the button of a popover, and the popover while it is open. */
export function popoverWord(
  popover: PopoverController,
  { name, words, look = 'word', changed = false, disabled = false, press }: PopoverWord,
  sheet: () => TemplateResult,
): TemplateResult {
  const isOpen = popover.open === name;
  return html`<span data-popover=${name}
    ><button
      type="button"
      class=${changed ? `${look} changed` : look}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? name : nothing}
      ?disabled=${disabled}
      @click=${press ?? (() => popover.toggle(name))}
    >
      ${words}</button
    >${isOpen ? sheet() : nothing}</span
  >`;
}
