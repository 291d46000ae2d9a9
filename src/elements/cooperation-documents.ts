import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Analysis } from '../view/analysis.ts';
import { documentsList, documentsSummary, type DocumentRow } from '../view/documents-list.ts';
import type { ViewState } from '../view/state.ts';
import { base } from './styles/base.ts';
import { details } from './styles/details.ts';
import { smallHeading } from './styles/small-heading.ts';
import { verbs } from './styles/verbs.ts';
import { ViewActionEvent } from './view-action-event.ts';

/**
 * The documents: their records, what each contributed, a place to check one's own copy, and what they
 * cover all together. Choosing one
 * shows only what it says; choosing it again shows all. `analysis` and `state`: the view.
 *
 * @fires view-action - `set-facet` documents
 */
export class CooperationDocumentsElement extends LitElement {
  static override styles = [
    base,
    details,
    smallHeading,
    verbs,
    css`
      .records > li {
        padding-block: var(--cooperation-space-2);
      }
      .title {
        min-height: 24px;
      }
      .title:hover {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 3px;
      }
      .title[aria-pressed='true'] {
        text-decoration: underline;
        text-decoration-color: var(--cooperation-pencil);
        text-decoration-thickness: 2px;
        text-underline-offset: 4px;
      }
      .record,
      .contribution {
        font-size: var(--cooperation-font-size-x-small);
        color: var(--cooperation-ink-3);
      }
      .contribution {
        color: var(--cooperation-ink-2);
      }
      .record a {
        color: var(--cooperation-ink-2);
        display: inline-block;
        min-height: 24px;
        line-height: var(--cooperation-line-height-loose);
        margin-block: calc(-1 * var(--cooperation-space-1));
      }
    `,
  ];

  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (this.analysis === null) return nothing;
    const rows = documentsList(this.analysis.dataset);
    return html`
      <h2>Documents</h2>
      <p class="facts">${documentsSummary(rows)}</p>
      <cooperation-document-check .records=${this.analysis.dataset}></cooperation-document-check>
      <h3>
        <span>Records</span>
        <small>first published first</small>
      </h3>
      <ul class="records" aria-label="Records">
        ${rows.map((row) => this.#row(row))}
      </ul>
      <cooperation-coverage .analysis=${this.analysis}></cooperation-coverage>
    `;
  }

  #row(row: DocumentRow): TemplateResult {
    const { source } = row;
    const chosen = this.state?.documents.includes(row.id) === true;
    const by = source.origin === null ? source.publisher : `${source.publisher} (${source.origin})`;
    const read = source.digest ? `${row.language}, read in a digest` : row.language;
    return html`<li>
      <button
        type="button"
        class="title"
        lang=${source.titleLang}
        aria-pressed=${chosen ? 'true' : 'false'}
        @click=${() => this.#choose(chosen ? [] : [row.id])}
      >
        ${source.document.title}
      </button>
      <p class="record">
        ${by}, ${source.published},
        ${read}${
          source.url === null
            ? '. No address is known.'
            : html`.
                <a
                  href=${source.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  aria-label=${`Open ${source.document.title}`}
                  >Open</a
                >`
        }
      </p>
      <p class="contribution">${row.contribution}</p>
    </li>`;
  }

  #choose(values: readonly string[]): void {
    this.dispatchEvent(new ViewActionEvent({ kind: 'set-facet', facet: 'documents', values }));
  }
}
