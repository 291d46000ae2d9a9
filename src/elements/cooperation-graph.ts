import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { WheelMode } from '../canvas/gesture-handlers.ts';
import { viewSentence } from '../view/caption-parts.ts';
import type { Derived } from '../view/pipeline.ts';
import { sourceLine } from '../view/source-line.ts';
import { phaseInPlace } from './explorer/notices.ts';
import { details } from './explorer/column.ts';
import { ImageTaker } from './image-taker.ts';
import { inPlaceStyles } from './explorer/in-place-styles.ts';
import { GRAPH_PARTS } from './graph-parts.ts';
import { defineAs } from './host/define-as.ts';
import { reservedHeight } from './host/reserved-height.ts';
import { legend, picture, timeline } from './picture-template.ts';
import { print } from './print-controller.ts';
import { register } from './register.ts';
import { base } from './styles/base.ts';
import { graphStyles } from './styles/graph.ts';
import { ownText } from './styles/own-text.ts';
import { tokens } from './styles/tokens.ts';
import { ViewActionEvent } from './view-action-event.ts';
import { ViewElement } from './view-element.ts';

/** The rule above the graph and the space below it: a page that reserves as much as `height` says moves nothing. */
const ABOVE = '1px - var(--cooperation-gap)';

/**
 * The graph for a page of one's own: picture, key, source line, details on demand and tables.
 *
 * @tag cooperation-graph
 * @slot title - heading above the picture; the dataset's title where it is left out
 * @slot subtitle - below the heading; the view in words where it is left out, and where `controls` is `full`
 * @slot caption - words below the graph
 * @slot empty - in the picture's place while there are no data
 * @slot loading - in the picture's place while data are loading
 * @slot error - in the picture's place where the data could not be read
 * @slot - shown where scripts do not run, and below the words of an error; data in a script element
 * @fires {CooperationReadyEvent} cooperation-ready - data are loaded and shown, once for each dataset
 * @fires {CooperationBeforeSelectEvent} cooperation-before-select - the reader is about to select; can be cancelled
 * @fires {CooperationSelectEvent} cooperation-select - the reader selected an entity, a tie or nothing
 * @fires {CooperationHoverEvent} cooperation-hover - the pointer came over an entity or a tie, or left it
 * @fires {CooperationViewChangeEvent} cooperation-view-change - the reader changed the view
 * @fires {CooperationMetricEvent} cooperation-metric - the reader chose a metric, and it is computed
 * @fires {CooperationBeforeExportEvent} cooperation-before-export - a file is about to be downloaded; can be cancelled
 * @fires {CooperationExportEvent} cooperation-export - a file was downloaded
 * @fires {CooperationErrorEvent} cooperation-error - data could not be loaded, or an attribute not followed
 * @csspart frame - the box that `height` reserves: heading, picture, key, time and foot
 * @csspart title - the heading
 * @csspart subtitle - what is shown, in words
 * @csspart picture - the box of the picture, or of words in its place
 * @csspart notice - what of a link or of the host's attributes could not be followed
 * @csspart controls - the sentence with its controls, where `controls` is `full`
 * @csspart key - the key to the picture; where the graph is narrow, readers open it by its word
 * @csspart timeline - the timeline, where `controls` is `full`
 * @csspart foot - the line below the graph
 * @csspart source - what the picture rests on, in the foot
 * @csspart verb - the words in the foot that do something
 * @csspart details - what is selected, in full
 * @cssprop --cooperation-graph-height - height of the picture where `height` reserves none for the graph
 * @cssprop --cooperation-gap - space between the parts of the graph
 */
export class CooperationGraphElement extends ViewElement {
  static override readonly styles = [tokens, base, inPlaceStyles, ownText, print, graphStyles];

  /**
   * What readers can do: `full` has a sentence above the picture that changes what is shown, the timeline and
   * the choice of layouts, `none` leaves the picture, its key and the source line.
   */
  @property({ reflect: true, useDefault: true }) controls: 'none' | 'minimal' | 'full' = 'minimal';
  /** Height of the graph, reserved before there are data: px, or a CSS length. */
  @property({ reflect: true }) height: string | number | null = null;
  /** `page`: a plain wheel and one finger scroll the page, with Ctrl or two fingers they zoom; `zoom`: at once. */
  @property({ reflect: true, useDefault: true }) wheel: WheelMode = 'page';

  /** Whether the reader has opened the key of a narrow graph. */
  @state() private keyOpen = false;

  readonly #images = new ImageTaker(this, this.figures, (message) => this.announcer.say(message));

  /** Registers the element under a tag, in a registry, with everything it is made of. */
  static define(tag = 'cooperation-graph', registry = customElements): void {
    register(GRAPH_PARTS);
    defineAs(this, 'cooperation-graph', tag, registry);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('height') && reservedHeight(this.height) === null) {
      this.refuse(`The attribute “height” cannot be “${this.height}”; it is a CSS length.`);
    }
  }

  override render(): TemplateResult {
    const { phase, shown } = this;
    const reserved = reservedHeight(this.height) ?? '';
    return html`<section class="own" lang="en" aria-label="Cooperation graph">
      <div
        class="frame"
        part="frame"
        ?data-reserved=${reserved !== ''}
        .style=${reserved && `min-block-size:calc(${reserved} - ${ABOVE})`}
      >
        <slot name="title">
          <h2 part="title">
            ${phase.kind === 'ready' ? phase.dataset.title : 'Cooperation graph'}
          </h2>
        </slot>
        ${
          shown === null
            ? html`<div class="picture" part="picture">
                ${phaseInPlace(phase, () => this.source.retry())}
              </div>`
            : this.#graph(shown)
        }
      </div>
      ${shown === null || this.controls === 'none' ? nothing : this.#details(shown)}
      ${phase.kind === 'failed' ? html`<slot></slot>` : nothing}
      <slot name="caption"></slot>
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
    </section>`;
  }

  #graph(shown: Derived): TemplateResult {
    const { state } = this.viewing;
    const { controls } = this;
    return html`
      ${
        controls === 'full'
          ? this.#caption(shown)
          : html`<slot name="subtitle">
              <p class="subtitle" part="subtitle">${viewSentence(state, shown.analysis.dataset)}</p>
            </slot>`
      }
      <div class="picture" part="picture" ?data-table=${state.table.open}>
        ${picture(this.viewing, shown, this.palette, this.wheel)}
      </div>
      <div class="key" ?data-folds=${controls !== 'none' && !this.keyOpen}>
        ${legend(shown, state, controls !== 'full')}
      </div>
      ${controls === 'full' ? timeline(shown, state) : nothing}
      <div class="foot" part="foot">
        <span class="source" part="source">${sourceLine(shown.analysis)}</span>
        ${controls === 'none' ? nothing : this.#verbs()}
      </div>
    `;
  }

  #caption({ analysis }: Derived): TemplateResult {
    return html`<cooperation-caption
      part="controls"
      .analysis=${analysis}
      .state=${this.viewing.state}
    ></cooperation-caption>`;
  }

  #verbs(): TemplateResult {
    const { state } = this.viewing;
    return html`${
        state.pins.length === 0
          ? nothing
          : html`<button
              class="verb"
              part="verb"
              @click=${() => this.#act({ kind: 'unpin', id: null })}
            >
              Reset positions
            </button>`
      }
      ${
        this.controls === 'full'
          ? html`<cooperation-layout
              part="verb"
              up
              .state=${state}
              ?inert=${state.table.open}
            ></cooperation-layout>`
          : nothing
      }
      <button
        class="verb key-word"
        part="verb"
        aria-expanded=${this.keyOpen}
        @click=${() => (this.keyOpen = !this.keyOpen)}
      >
        Key
      </button>
      <button
        class="verb"
        part="verb"
        @click=${() => this.#act({ kind: 'open-table', open: !state.table.open })}
      >
        ${state.table.open ? 'Graph' : 'Table'}
      </button>
      <cooperation-image part="verb" .note=${this.#images.note}></cooperation-image>
      ${this.#explore()}`;
  }

  /** The way to the explorer, with the view, where the host says there is one. */
  #explore(): TemplateResult | typeof nothing {
    if (this.explorerAddress === null) return nothing;
    const address = `${this.explorerAddress}#${this.link}`;
    return html`<a class="verb" part="verb" href=${address} rel="noopener noreferrer">Explore</a>`;
  }

  #details({ analysis }: Derived): TemplateResult | typeof nothing {
    const { selection } = this.viewing.state;
    if (selection === null) return nothing;
    return html`<div class="details" part="details">
      ${details(analysis, selection, this.link)}
    </div>`;
  }

  #act(...action: ConstructorParameters<typeof ViewActionEvent>): void {
    this.dispatchEvent(new ViewActionEvent(...action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-graph': CooperationGraphElement;
  }
}
