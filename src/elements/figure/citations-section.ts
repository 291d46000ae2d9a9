import { html, type TemplateResult } from 'lit';
import { BIBTEX } from '../../exchange/bibtex.ts';
import { CSL_JSON } from '../../exchange/csl-json.ts';
import { citationsOf, statementsCsv } from '../../exchange/statement-citations.ts';
import type { Analysis } from '../../view/analysis.ts';
import { countWords } from '../../view/count-words.ts';

/** A way to write down everything in view. */
export interface CitationsFile {
  readonly name: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly write: (analysis: Analysis) => string;
}

const FILES: readonly CitationsFile[] = [
  ...[BIBTEX, CSL_JSON].map(({ name, mediaType, write }, index): CitationsFile => ({
    name,
    mediaType,
    fileName: index === 0 ? 'sources.bib' : 'sources.json',
    write: ({ dataset, view }) => write(citationsOf(dataset, view.statements)),
  })),
  {
    name: 'CSV',
    mediaType: 'text/csv',
    fileName: 'statements.csv',
    write: ({ dataset, view }) => statementsCsv(dataset, view.statements),
  },
];

export interface CitationsModel {
  readonly analysis: Analysis;
  readonly copy: (text: string, what: string) => void;
  readonly download: (file: CitationsFile, text: string) => void;
}

/** The documents and statements that the figure stands on, to be cited. */
export function citationsSection({ analysis, copy, download }: CitationsModel): TemplateResult {
  const documents = new Set(analysis.view.statements.map((s) => s.evidence[0]?.doc)).size;
  return html`<section aria-labelledby="citations">
    <h3 id="citations">
      Citations
      <small
        >${countWords(analysis.view.statements.length, 'statement')} of
        ${countWords(documents, 'document')}</small
      >
    </h3>
    <ul class="rows">
      ${FILES.map((file) => {
        const write = (): string => file.write(analysis);
        return html`<li>
          <span>${file.name}</span>
          <span class="pair">
            <button
              type="button"
              class="verb"
              aria-label=${`Copy citations as ${file.name}`}
              @click=${() => copy(write(), `${file.name} citations`)}
            >
              Copy
            </button>
            <button
              type="button"
              class="verb"
              aria-label=${`Download citations as ${file.name}`}
              @click=${() => download(file, write())}
            >
              Download
            </button>
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}
