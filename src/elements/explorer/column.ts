import { html, type TemplateResult } from 'lit';
import type { Analysis } from '../../view/analysis.ts';
import type { ViewState } from '../../view/state.ts';

/** What the reading column shows: the selection where there is one, else the panel. */
export function column(analysis: Analysis, state: ViewState, link: string): TemplateResult {
  const { selection } = state;
  if (selection?.kind === 'entity') {
    return html`<cooperation-entity
      .analysis=${analysis}
      .entity=${selection.id}
      .link=${link}
    ></cooperation-entity>`;
  }
  if (selection?.kind === 'tie') {
    return html`<cooperation-tie
      .analysis=${analysis}
      .tie=${selection.id}
      .link=${link}
    ></cooperation-tie>`;
  }
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
      ></cooperation-ranking>`;
    case 'documents':
      return html`<cooperation-documents
        .analysis=${analysis}
        .state=${state}
      ></cooperation-documents>`;
  }
}
