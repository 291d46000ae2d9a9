import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatCount } from '../view/count-words.ts';
import { textLanguage } from '../view/text-language.ts';

/** One line of a popover: a box or a button to tick, its words, and how much it would show. */
export interface Choice {
  readonly label: string;
  /** A second line. */
  readonly detail?: string;
  readonly count?: number;
  readonly checked: boolean;
  /** Some of what it stands for is ticked. */
  readonly partly?: boolean;
  /** Part of another line's group, or apart from the lines above. */
  readonly place?: 'inner' | 'apart';
}

/** A box of its own: many may be ticked. */
export function checkbox(choice: Choice, pick: () => void): TemplateResult {
  return line(
    choice,
    html`<input
      type="checkbox"
      .checked=${live(choice.checked)}
      .indeterminate=${choice.partly ?? false}
      @change=${pick}
    />`,
  );
}

/** One of several that exclude each other. `name` is the same for all of them. */
export function radio(name: string, choice: Choice, pick: () => void): TemplateResult {
  return line(
    choice,
    html`<input type="radio" name=${name} .checked=${live(choice.checked)} @change=${pick} />`,
  );
}

function line(choice: Choice, input: TemplateResult): TemplateResult {
  const { label, detail, count, place = '' } = choice;
  return html`<label class=${`choice ${place}`}>
    ${input}
    <span class="words" lang=${textLanguage(label) ?? nothing}
      >${label}${detail === undefined ? nothing : html`<small>${detail}</small>`}</span
    >
    ${
      count === undefined
        ? nothing
        : html`<span class=${count === 0 ? 'count none' : 'count'}>${formatCount(count)}</span>`
    }
  </label>`;
}

/** The head of a list of choices: what they choose, and the word that takes every choice back. */
export function choiceHead(
  title: string,
  reset?: { readonly words: string; readonly needed: boolean; readonly act: () => void },
): TemplateResult {
  return html`<div class="head">
    <h3>${title}</h3>
    ${
      reset === undefined
        ? nothing
        : html`<button
            type="button"
            class="verb"
            aria-disabled=${reset.needed ? 'false' : 'true'}
            @click=${reset.act}
          >
            ${reset.words}
          </button>`
    }
  </div>`;
}
