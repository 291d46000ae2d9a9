import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Citation } from '../exchange/citation.ts';
import { reportNote } from '../view/report-note.ts';
import type { SourceDetails, StatementDetails } from '../view/statement-details.ts';
import { AnnounceEvent } from './announce-event.ts';
import { buildFeatures } from './build-features.ts';
import { copyText } from './copy-text.ts';
import { base } from './styles/base.ts';
import { card } from './styles/card.ts';
import { samples } from './styles/samples.ts';
import { terms } from './styles/terms.ts';
import { verbs } from './styles/verbs.ts';
import { statementFacts } from './statement-facts.ts';

/**
 * Everything about one statement: who, when, according to whom, where it stands, and the words to cite
 * or report it. `details`: the statement in words; `link`: this view as an address fragment, for reports;
 * `paraphrased`: whether the paraphrase is shown too.
 *
 * @fires announce - what was copied
 */
export class CooperationStatementCardElement extends LitElement {
  static override styles = [base, samples, verbs, terms, card];

  @property({ attribute: false }) details: StatementDetails | null = null;
  @property() link = '';
  @property({ type: Boolean }) paraphrased = false;
  /** The last thing copied, or what could not be: shown until the next. */
  @state() private copied: { readonly what: string; readonly failed: string | null } | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { details } = this;
    if (details === null) return nothing;
    return html`
      ${this.paraphrased ? html`<p class="paraphrase">${details.statement.paraphrase}</p>` : nothing}
      <dl>${statementFacts(details)}</dl>
      ${details.source === null ? nothing : this.#sourceVerbs(details, details.source)}
      <p class="verbs">
        <button type="button" @click=${this.#report}>Report this statement</button>
      </p>
      ${this.#outcome()}
    `;
  }

  #sourceVerbs(details: StatementDetails, source: SourceDetails): TemplateResult {
    const { document } = source;
    const { statement } = details;
    return html`<p class="verbs">
        ${
          source.url === null
            ? html`No address is known.
                <button
                  type="button"
                  @click=${() => this.#copy('Title and publisher', `${document.title}, ${source.publisher}`)}
                >
                  Copy title and publisher
                </button>`
            : html`<a href=${source.url} target="_blank" rel="noopener noreferrer"
                >Open the document</a
              >`
        }
      </p>
      ${this.#citationVerbs({ document, statements: [statement] })}`;
  }

  /** The formats of this build to copy a citation in; nothing where it has none. */
  #citationVerbs(citation: Citation): TemplateResult | typeof nothing {
    const { citations } = buildFeatures();
    if (citations.length === 0) return nothing;
    return html`<p class="verbs">
      <span>Copy citation</span>
      ${citations.map(
        ({ name, write }) =>
          html`<button
            type="button"
            aria-label="Copy citation, ${name}"
            @click=${() => this.#copy(`Citation (${name})`, write([citation]))}
          >
            ${name}
          </button>`,
      )}
    </p>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    if (this.copied === null) return nothing;
    const { what, failed } = this.copied;
    if (failed === null) return html`<p class="outcome">${what} copied.</p>`;
    return html`<p class="outcome">This page may not use the clipboard; copy it here:</p>
      <textarea readonly rows="6" aria-label=${what} .value=${failed}></textarea>`;
  }

  readonly #report = (): void => {
    const { details } = this;
    if (details === null) return;
    void this.#copy('Report', reportNote(details.data, details.statement, this.#address()));
  };

  /** The address of this page with the view in it; empty where the host gives none. */
  #address(): string {
    if (this.link === '') return '';
    return new URL(`#${this.link}`, this.ownerDocument.baseURI.split('#')[0]).href;
  }

  async #copy(what: string, text: string): Promise<void> {
    if (this.shadowRoot === null) return;
    const done = await copyText(text, this.shadowRoot);
    this.copied = { what, failed: done ? null : text };
    this.dispatchEvent(
      new AnnounceEvent(done ? `${what} copied.` : `${what} could not be copied.`),
    );
  }
}
