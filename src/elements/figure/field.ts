import { html, nothing, type TemplateResult } from 'lit';
import { textLanguage } from '../../view/text-language.ts';
import { typedValue } from './typed-value.ts';

/** A text of the figure that the reader may write. */
export interface Field {
  readonly label: string;
  readonly text: string;
  /** Most characters. */
  readonly limit: number;
  /** Whether the reader wrote it: underlined in pencil, with the way back. */
  readonly own: boolean;
  /** The words of the way back, and what it does; none where left out. */
  readonly reset?: { readonly words: string; readonly act: () => void };
  /** Whether it may have several lines. */
  readonly lines?: boolean;
  /** What stands there while nothing is written. */
  readonly hint?: string;
  /** What is wrong with it. */
  readonly problem?: string | null;
  readonly write: (text: string) => void;
}

/** About how many characters stand in one line of the column. */
const PER_LINE = 46;

function rowsOf(text: string): number {
  return text
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / PER_LINE)), 0);
}

/** A line to write on, as high as its text; Enter takes it where it has but one line. */
export function field(
  { label, text, limit, own, reset, lines = false, hint, problem = null, write }: Field,
  name: string,
): TemplateResult {
  const written = (event: Event): void => write((event.target as HTMLTextAreaElement).value);
  const pressed = (event: KeyboardEvent): void => {
    if (lines || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    written(event);
  };
  return html`<div class=${own ? 'field own' : 'field'}>
    <label for=${name}>${label}</label>
    ${
      own && reset !== undefined
        ? html`<button
            type="button"
            class="verb"
            aria-label=${`${label}: ${reset.words.toLowerCase()}`}
            @click=${reset.act}
          >
            ${reset.words}
          </button>`
        : nothing
    }
    <textarea
      id=${name}
      rows=${rowsOf(text)}
      maxlength=${limit}
      lang=${textLanguage(text) ?? nothing}
      placeholder=${hint ?? nothing}
      aria-invalid=${problem === null ? nothing : 'true'}
      aria-describedby=${problem === null ? nothing : `${name}-problem`}
      .value=${typedValue(text)}
      @change=${written}
      @keydown=${pressed}
    ></textarea>
    ${problem === null ? nothing : html`<p class="problem" id="${name}-problem">${problem}</p>`}
  </div>`;
}
