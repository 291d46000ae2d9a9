import { CooperationCaptionElement } from './elements/cooperation-caption.ts';
import { CooperationCoverageElement } from './elements/cooperation-coverage.ts';
import { CooperationDocumentCheckElement } from './elements/cooperation-document-check.ts';
import { CooperationDocumentsElement } from './elements/cooperation-documents.ts';
import { CooperationEntityFieldElement } from './elements/cooperation-entity-field.ts';
import { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
import { CooperationOverviewElement } from './elements/cooperation-overview.ts';
import { CooperationPathElement } from './elements/cooperation-path.ts';
import { CooperationPathsElement } from './elements/cooperation-paths.ts';
import { CooperationRankingElement } from './elements/cooperation-ranking.ts';
import { CooperationSearchElement } from './elements/cooperation-search.ts';
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
  ['cooperation-overview', CooperationOverviewElement],
  ['cooperation-path', CooperationPathElement],
  ['cooperation-paths', CooperationPathsElement],
  ['cooperation-ranking', CooperationRankingElement],
  ['cooperation-search', CooperationSearchElement],
];

register(REGISTRATIONS);

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-explorer': CooperationExplorerElement;
  }
}
