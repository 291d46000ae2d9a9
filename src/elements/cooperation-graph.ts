import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { WheelMode } from '../canvas/gesture-handlers.ts';
import type { Derived } from '../view/pipeline.ts';
import { sourceLine } from '../view/source-line.ts';
import { webAddress } from '../view/web-address.ts';
import { phaseInPlace } from './explorer/notices.ts';
import { details } from './explorer/column.ts';
import { ImageTaker } from './image-taker.ts';
import { inPlaceStyles } from './explorer/in-place-styles.ts';
import { legend, picture, timeline } from './picture-template.ts';
import { print } from './print-controller.ts';
import { base } from './styles/base.ts';
import { ownText } from './styles/own-text.ts';
import { tokens } from './styles/tokens.ts';
import { ViewActionEvent } from './view-action-event.ts';
import { ViewElement } from './view-element.ts';

/**
 * The graph for a page of one's own: picture, key, source line, details on demand and tables.
 *
 * @tag cooperation-graph
 * @slot title - heading above the picture; the dataset's title where it is left out
 * @slot - shown where scripts do not run
 * @fires cooperation-ready - a dataset is loaded and shown
 * @fires cooperation-view-change - the reader changed the view
 * @fires cooperation-error - the data could not be loaded
 * @cssprop --cooperation-graph-height - height of the picture
 */
export class CooperationGraphElement extends ViewElement {
  static override readonly styles = [
    tokens,
    base,
    inPlaceStyles,
    ownText,
    print,
    css`
      :host {
        display: block;
      }
      /* Not on the element itself, whose borders, padding and background pages like to reset. */
      .own {
        background: var(--cooperation-paper);
        border-top: 1px solid var(--cooperation-ink);
        padding-top: 9px;
        container-type: inline-size;
      }
      h2 {
        font: 600 18px/23px var(--cooperation-sans);
      }
      .picture {
        position: relative;
        height: var(--cooperation-graph-height, 530px);
        margin-top: 8px;
      }
      .picture cooperation-plate {
        position: absolute;
        inset: 0;
      }
      .picture[data-table] cooperation-plate {
        visibility: hidden;
      }
      cooperation-timeline {
        margin-top: 8px;
      }
      .details {
        border-top: 1px solid var(--cooperation-rule);
        margin-top: 9px;
        padding-top: 14px;
        max-height: 420px;
        overflow: auto;
      }
      .foot {
        border-top: 1px solid var(--cooperation-rule);
        margin-top: 9px;
        padding-top: 8px;
        display: flex;
        align-items: baseline;
        gap: 24px;
        font-size: 12.5px;
        line-height: 17px;
        color: var(--cooperation-ink-3);
      }
      .foot .source {
        flex: 1;
      }
      .foot .verb,
      .foot > cooperation-image,
      .foot > cooperation-layout {
        color: var(--cooperation-ink-2);
      }
      .foot .verb {
        min-height: 24px;
      }
    `,
  ];

  /** `page`: a plain wheel and one finger scroll the page, with Ctrl or two fingers they zoom; `zoom`: at once. */
  @property() wheel: WheelMode = 'page';

  readonly #images = new ImageTaker(this, this.figures, (message) => this.announcer.say(message));

  override render(): TemplateResult {
    const { phase } = this.loading;
    return html`<section class="own" aria-label="Cooperation graph">
      <slot name="title">
        <h2>${phase.kind === 'ready' ? phase.dataset.title : 'Cooperation graph'}</h2>
      </slot>
      ${
        this.shown === null
          ? phaseInPlace(phase, () => this.loading.retry())
          : this.#picture(this.shown)
      }
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
    </section>`;
  }

  #picture(shown: Derived): TemplateResult {
    const { state } = this.view;
    return html`
      <div class="picture" ?data-table=${state.table.open}>
        ${picture(this.view, shown, this.palette, this.wheel)}
      </div>
      ${legend(shown, state)} ${timeline(shown, state)} ${this.#details(shown)}
      <div class="foot">
        <span class="source">${sourceLine(shown.analysis)}</span>
        ${
          state.pins.length === 0
            ? nothing
            : html`<button class="verb" @click=${() => this.#act({ kind: 'unpin', id: null })}>
                Reset positions
              </button>`
        }
        <cooperation-layout up .state=${state} ?inert=${state.table.open}></cooperation-layout>
        <button
          class="verb"
          @click=${() => this.#act({ kind: 'open-table', open: !state.table.open })}
        >
          ${state.table.open ? 'Graph' : 'Table'}
        </button>
        <cooperation-image .note=${this.#images.note}></cooperation-image>
        ${this.#explore()}
      </div>
    `;
  }

  /** The way to the explorer, with the view, where the host says there is one. */
  #explore(): TemplateResult | typeof nothing {
    const explorer = webAddress(this.explorerUrl ?? undefined)?.split('#')[0];
    if (explorer === undefined) return nothing;
    return html`<a class="verb" href=${`${explorer}#${this.link}`}>Explore</a>`;
  }

  #details({ analysis }: Derived): TemplateResult | typeof nothing {
    const { selection } = this.view.state;
    if (selection === null) return nothing;
    return html`<div class="details">${details(analysis, selection, this.link)}</div>`;
  }

  #act(...action: ConstructorParameters<typeof ViewActionEvent>): void {
    this.dispatchEvent(new ViewActionEvent(...action));
  }
}
