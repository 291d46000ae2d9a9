import { ALL_EXPORTERS } from './elements/all-exporters.ts';
import { CooperationCaptionElement } from './elements/cooperation-caption.ts';
import { CooperationCoverageElement } from './elements/cooperation-coverage.ts';
import { CooperationDocumentCheckElement } from './elements/cooperation-document-check.ts';
import { CooperationDocumentsElement } from './elements/cooperation-documents.ts';
import { CooperationEntityFieldElement } from './elements/cooperation-entity-field.ts';
import { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
import { CooperationFigureElement } from './elements/cooperation-figure.ts';
import { CooperationFigurePreviewElement } from './elements/cooperation-figure-preview.ts';
import { CooperationOverviewElement } from './elements/cooperation-overview.ts';
import { CooperationPathElement } from './elements/cooperation-path.ts';
import { CooperationPathsElement } from './elements/cooperation-paths.ts';
import { CooperationRankingElement } from './elements/cooperation-ranking.ts';
import { CooperationSearchElement } from './elements/cooperation-search.ts';
import { addExporters } from './elements/figure-exporters.ts';
import { register, type Registration } from './elements/register.ts';
import { GRAPH_REGISTRATIONS } from './embed.ts';

/** Every element of the package under its tag, registered by importing this module. */
export const REGISTRATIONS: readonly Registration[] = [
  ...GRAPH_REGISTRATIONS,
  ['cooperation-caption', CooperationCaptionElement],
  ['cooperation-coverage', CooperationCoverageElement],
  ['cooperation-document-check', CooperationDocumentCheckElement],
  ['cooperation-documents', CooperationDocumentsElement],
  ['cooperation-entity-field', CooperationEntityFieldElement],
  ['cooperation-explorer', CooperationExplorerElement],
  ['cooperation-figure', CooperationFigureElement],
  ['cooperation-figure-preview', CooperationFigurePreviewElement],
  ['cooperation-overview', CooperationOverviewElement],
  ['cooperation-path', CooperationPathElement],
  ['cooperation-paths', CooperationPathsElement],
  ['cooperation-ranking', CooperationRankingElement],
  ['cooperation-search', CooperationSearchElement],
];

register(REGISTRATIONS);
addExporters(ALL_EXPORTERS);

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-explorer': CooperationExplorerElement;
  }
}
