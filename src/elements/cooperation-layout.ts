import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isArranged } from '../view/layout-words.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { layout } from './caption/layout-section.ts';
import { PopoverController } from './popover-controller.ts';
import { popoverWord } from './popover-word.ts';
import { base } from './styles/base.ts';
import { oneWord } from './styles/one-word.ts';
import { popover } from './styles/popover.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * The word that opens the choice of layouts. `state`: what the reader chose; `up`: whether the choice stands above
 * the word.
 *
 * @fires view-action - `set-layout`, `unpin`
 */
export class CooperationLayoutElement extends LitElement {
  static override readonly styles = [
    base,
    popover,
    oneWord,
    css`
      .verb.changed {
        text-decoration: underline solid var(--cooperation-pencil) 2px;
      }
      .popover {
        inset-inline: auto 0;
        z-index: 4;
      }
      :host([up]) .popover {
        top: auto;
        bottom: calc(100% + var(--cooperation-space-3));
      }
      .done {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) state: ViewState = INITIAL_STATE;
  @property({ type: Boolean, reflect: true }) up = false;

  readonly #popover = new PopoverController(this);

  protected override render(): TemplateResult {
    const changed = isArranged(this.state) || this.state.pins.length > 0;
    const word = { name: 'layout', words: 'Layout', look: 'verb', changed } as const;
    return popoverWord(this.#popover, word, () => this.#sheet());
  }

  #sheet(): TemplateResult {
    return html`<div class="popover" id="layout" role="group" aria-label="Layout">
      ${layout({
        state: this.state,
        act: (action) => this.dispatchEvent(new ViewActionEvent(action)),
      })}
    </div>`;
  }
}
