import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../../view/analysis.ts';
import type { FragilityOutcome } from '../../metrics/fragility/fragility.ts';
import type { GraphFigures } from '../../view/graph-figures.ts';
import type { JobPhase } from '../../view/job-phase.ts';
import type { Selection, ViewState } from '../../view/state.ts';
import { entityVerbs } from '../paths/entity-verbs.ts';

/**
 * The selection in full: an entity or a tie, with the statements behind it. `verbs`: where one can go
 * from the entity.
 */
export function details(
  analysis: Analysis,
  selection: Selection,
  link: string,
  verbs: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { kind, id } = selection;
  return kind === 'entity'
    ? html`<cooperation-entity
        .analysis=${analysis}
        .entity=${id}
        .link=${link}
        .verbs=${verbs}
      ></cooperation-entity>`
    : html`<cooperation-tie .analysis=${analysis} .tie=${id} .link=${link}></cooperation-tie>`;
}

/** What the reading column is made from. */
export interface ColumnModel {
  readonly analysis: Analysis;
  readonly state: ViewState;
  /** This view as an address fragment. */
  readonly link: string;
  /** How much of the metrics under way is computed, 0 to 1; null while none is. */
  readonly progress: number | null;
  readonly fragility: JobPhase<FragilityOutcome>;
  readonly figures: JobPhase<GraphFigures>;
  /** The panel of figures. */
  readonly figure: () => TemplateResult;
}

/** What the reading column shows: the selection where there is one, else the panel; that of figures stays. */
export function column({
  analysis,
  state,
  link,
  progress,
  fragility,
  figures,
  figure,
}: ColumnModel): TemplateResult {
  const { selection } = state;
  if (selection !== null && state.panel !== 'figure') {
    const isShown = selection.kind === 'entity' && analysis.view.graph.hasNode(selection.id);
    return details(analysis, selection, link, isShown ? entityVerbs(selection.id, state) : nothing);
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
        .progress=${progress}
        .fragility=${fragility}
        .figures=${figures}
      ></cooperation-ranking>`;
    case 'paths':
      return html`<cooperation-paths
        .analysis=${analysis}
        .state=${state}
        .link=${link}
      ></cooperation-paths>`;
    case 'documents':
      return html`<cooperation-documents
        .analysis=${analysis}
        .state=${state}
      ></cooperation-documents>`;
    case 'figure':
      return figure();
  }
}
