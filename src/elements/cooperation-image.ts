import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ImageRequestEvent, type ImageForm } from './image-request-event.ts';
import { PopoverController } from './popover-controller.ts';
import { popoverWord } from './popover-word.ts';
import { base } from './styles/base.ts';
import { oneWord } from './styles/one-word.ts';
import { popover } from './styles/popover.ts';

/** What is offered, and what it is good for. */
const FORMS: readonly (readonly [ImageForm, string, string])[] = [
  ['svg', 'SVG', 'for print and for editing'],
  ['png', 'PNG, 2×', 'for pages and slides'],
  ['copy', 'Copy image', 'for pasting'],
];

/**
 * The word that opens the choice of images. `note`: what became of the last one asked for.
 *
 * @fires image-request - a form was chosen
 */
export class CooperationImageElement extends LitElement {
  static override readonly styles = [
    base,
    popover,
    oneWord,
    css`
      .popover {
        inset-block: auto calc(100% + var(--cooperation-space-3));
        inset-inline: auto 0;
        z-index: 4;
      }
      li button {
        min-height: 30px;
        width: 100%;
      }
      small {
        color: var(--cooperation-ink-3);
        padding-inline-start: var(--cooperation-space-3);
      }
      .detail {
        max-width: 17em;
      }
      @media (pointer: coarse) {
        li button {
          min-height: 44px;
        }
      }
      @container (max-width: 760px) {
        .popover {
          inset: auto 0 0;
        }
        li button {
          min-height: 44px;
        }
        .detail {
          max-width: none;
        }
      }
    `,
  ];

  @property() note = '';

  readonly #popover = new PopoverController(this);

  protected override render(): TemplateResult {
    const word = { name: 'image', words: 'Image', look: 'verb' } as const;
    return popoverWord(this.#popover, word, () => this.#sheet());
  }

  #sheet(): TemplateResult {
    return html`<div class="popover" id="image" role="group" aria-label="Image">
      <ul>
        ${FORMS.map(
          ([form, name, use]) =>
            html`<li>
              <button type="button" @click=${() => this.dispatchEvent(new ImageRequestEvent(form))}>
                <span class="verb">${name}</span><small>${use}</small>
              </button>
            </li>`,
        )}
      </ul>
      ${this.note === '' ? nothing : html`<p class="detail">${this.note}</p>`}
    </div>`;
  }
}
