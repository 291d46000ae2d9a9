import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of the words that exclude each other. */
export interface WordChoice<T extends string> {
  readonly value: T;
  readonly words: string;
}

export interface WordChoices<T extends string> {
  /** Unique in the panel. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly WordChoice<T>[];
  readonly chosen: T;
  /** What nobody has to choose; any other is underlined in pencil. */
  readonly initial: T;
  readonly pick: (value: T) => void;
}

/** Words in a row, one of them chosen: radio buttons that look like the words they are. */
export function oneOf<T extends string>(
  { name, legend, choices, chosen, initial, pick }: WordChoices<T>,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<fieldset class="row">
    <legend>${legend}</legend>
    <div class="words">
      ${choices.map(
        ({ value, words }) =>
          html`<label class=${value === initial ? 'word' : 'word own'}
            ><input
              type="radio"
              name=${name}
              .checked=${live(value === chosen)}
              @change=${() => pick(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
    ${more}
  </fieldset>`;
}

/** A word that is on or struck out: a check box that looks like it. `name`: its name where the word is too little. */
export function struck(
  words: string,
  shown: boolean,
  toggle: () => void,
  name?: string,
): TemplateResult {
  return html`<label class="word strike"
    ><input
      type="checkbox"
      aria-label=${name ?? nothing}
      .checked=${live(shown)}
      @change=${toggle}
    /><span>${words}</span></label
  >`;
}

/** A word that the reader adds to what is there: a check box, underlined in pencil while it is ticked. */
export function added(
  words: string,
  ticked: boolean,
  toggle: () => void,
  name?: string,
): TemplateResult {
  return html`<label class="word own"
    ><input
      type="checkbox"
      aria-label=${name ?? nothing}
      .checked=${live(ticked)}
      @change=${toggle}
    /><span>${words}</span></label
  >`;
}
