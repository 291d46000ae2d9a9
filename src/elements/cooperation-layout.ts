import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isArranged } from '../view/layout-words.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { layout } from './caption/layout-section.ts';
import { PopoverController } from './popover-controller.ts';
import { base } from './styles/base.ts';
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
    css`
      /* One word among those of its host. */
      :host {
        font: inherit;
        color: inherit;
      }
      .verb {
        min-height: 24px;
        white-space: nowrap;
      }
      .verb.changed {
        text-decoration: underline solid var(--cooperation-pencil) 2px;
      }
      .popover {
        inset-inline: auto 0;
        z-index: 4;
      }
      :host([up]) .popover {
        top: auto;
        bottom: calc(100% + 9px);
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
    const isOpen = this.#popover.open !== null;
    const isChanged = isArranged(this.state) || this.state.pins.length > 0;
    return html`<span data-popover="layout"
      ><button
        type="button"
        class=${isChanged ? 'verb changed' : 'verb'}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? 'layout' : nothing}
        @click=${() => this.#popover.toggle('layout')}
      >
        Layout</button
      >${isOpen ? this.#sheet() : nothing}</span
    >`;
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
