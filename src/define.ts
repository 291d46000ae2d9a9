import { CooperationCaptionElement } from './elements/cooperation-caption.ts';
import { CooperationDocumentCheckElement } from './elements/cooperation-document-check.ts';
import { CooperationDocumentsElement } from './elements/cooperation-documents.ts';
import { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
import { CooperationOverviewElement } from './elements/cooperation-overview.ts';
import { CooperationRankingElement } from './elements/cooperation-ranking.ts';
import { CooperationSearchElement } from './elements/cooperation-search.ts';
import { register, type Registration } from './elements/register.ts';
import { GRAPH_REGISTRATIONS } from './embed.ts';

/** Every element of the package under its tag, registered by importing this module. */
export const REGISTRATIONS: readonly Registration[] = [
  ...GRAPH_REGISTRATIONS,
  ['cooperation-caption', CooperationCaptionElement],
  ['cooperation-document-check', CooperationDocumentCheckElement],
  ['cooperation-documents', CooperationDocumentsElement],
  ['cooperation-explorer', CooperationExplorerElement],
  ['cooperation-overview', CooperationOverviewElement],
  ['cooperation-ranking', CooperationRankingElement],
  ['cooperation-search', CooperationSearchElement],
];

register(REGISTRATIONS);

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-explorer': CooperationExplorerElement;
  }
}
