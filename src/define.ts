import { CooperationCaptionElement } from './elements/cooperation-caption.ts';
import { CooperationClaimsElement } from './elements/cooperation-claims.ts';
import { CooperationDocumentCheckElement } from './elements/cooperation-document-check.ts';
import { CooperationDocumentsElement } from './elements/cooperation-documents.ts';
import { CooperationEntityElement } from './elements/cooperation-entity.ts';
import { CooperationExplorerElement } from './elements/cooperation-explorer.ts';
import { CooperationLegendElement } from './elements/cooperation-legend.ts';
import { CooperationOverviewElement } from './elements/cooperation-overview.ts';
import { CooperationPlateElement } from './elements/cooperation-plate.ts';
import { CooperationRankingElement } from './elements/cooperation-ranking.ts';
import { CooperationSearchElement } from './elements/cooperation-search.ts';
import { CooperationStatementCardElement } from './elements/cooperation-statement-card.ts';
import { CooperationStatementElement } from './elements/cooperation-statement.ts';
import { CooperationTieElement } from './elements/cooperation-tie.ts';
import { register, type Registration } from './elements/register.ts';

/** Every element of the package under its tag, registered by importing this module. */
export const REGISTRATIONS: readonly Registration[] = [
  ['cooperation-caption', CooperationCaptionElement],
  ['cooperation-claims', CooperationClaimsElement],
  ['cooperation-document-check', CooperationDocumentCheckElement],
  ['cooperation-documents', CooperationDocumentsElement],
  ['cooperation-entity', CooperationEntityElement],
  ['cooperation-explorer', CooperationExplorerElement],
  ['cooperation-legend', CooperationLegendElement],
  ['cooperation-overview', CooperationOverviewElement],
  ['cooperation-plate', CooperationPlateElement],
  ['cooperation-ranking', CooperationRankingElement],
  ['cooperation-search', CooperationSearchElement],
  ['cooperation-statement', CooperationStatementElement],
  ['cooperation-statement-card', CooperationStatementCardElement],
  ['cooperation-tie', CooperationTieElement],
];

register(REGISTRATIONS);

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-explorer': CooperationExplorerElement;
  }
}
