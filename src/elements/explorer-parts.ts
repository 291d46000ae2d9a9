import { CooperationCoverageElement } from './cooperation-coverage.ts';
import { CooperationDocumentCheckElement } from './cooperation-document-check.ts';
import { CooperationDocumentsElement } from './cooperation-documents.ts';
import { CooperationEmbedElement } from './cooperation-embed.ts';
import { CooperationEntityFieldElement } from './cooperation-entity-field.ts';
import { CooperationFigureElement } from './cooperation-figure.ts';
import { CooperationFigurePreviewElement } from './cooperation-figure-preview.ts';
import { CooperationOverviewElement } from './cooperation-overview.ts';
import { CooperationPathElement } from './cooperation-path.ts';
import { CooperationPathsElement } from './cooperation-paths.ts';
import { CooperationRankingElement } from './cooperation-ranking.ts';
import { CooperationSearchElement } from './cooperation-search.ts';
import { GRAPH_PARTS } from './graph-parts.ts';
import type { Registration } from './register.ts';

/** What `<cooperation-explorer>` is made of, and what `<cooperation-graph>` may have besides. */
export const EXPLORER_PARTS: readonly Registration[] = [
  ...GRAPH_PARTS,
  ['cooperation-coverage', CooperationCoverageElement],
  ['cooperation-document-check', CooperationDocumentCheckElement],
  ['cooperation-documents', CooperationDocumentsElement],
  ['cooperation-embed', CooperationEmbedElement],
  ['cooperation-entity-field', CooperationEntityFieldElement],
  ['cooperation-figure', CooperationFigureElement],
  ['cooperation-figure-preview', CooperationFigurePreviewElement],
  ['cooperation-overview', CooperationOverviewElement],
  ['cooperation-path', CooperationPathElement],
  ['cooperation-paths', CooperationPathsElement],
  ['cooperation-ranking', CooperationRankingElement],
  ['cooperation-search', CooperationSearchElement],
];
