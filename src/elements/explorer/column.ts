import { html, type TemplateResult } from 'lit';
import type { Analysis } from '../../view/analysis.ts';
import type { Selection, ViewState } from '../../view/state.ts';

/** The selection in full: an entity or a tie, with the statements behind it. */
export function details(analysis: Analysis, selection: Selection, link: string): TemplateResult {
  const { kind, id } = selection;
  return kind === 'entity'
    ? html`<cooperation-entity
        .analysis=${analysis}
        .entity=${id}
        .link=${link}
      ></cooperation-entity>`
    : html`<cooperation-tie .analysis=${analysis} .tie=${id} .link=${link}></cooperation-tie>`;
}

/** What the reading column shows: the selection where there is one, else the panel. */
export function column(
  analysis: Analysis,
  state: ViewState,
  link: string,
  progress: number | null,
): TemplateResult {
  if (state.selection !== null) return details(analysis, state.selection, link);
  switch (state.panel) {
    case 'overview':
      return html`<cooperation-overview
        .analysis=${analysis}
        .state=${state}
      ></cooperation-overview>`;
    case 'ranking':
      return html`<cooperation-ranking
        .analysis=${analysis}
        .state=${state}
        .progress=${progress}
      ></cooperation-ranking>`;
    case 'documents':
      return html`<cooperation-documents
        .analysis=${analysis}
        .state=${state}
      ></cooperation-documents>`;
  }
}
