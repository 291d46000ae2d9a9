import { CooperationCaptionElement } from './cooperation-caption.ts';
import { CooperationClaimsElement } from './cooperation-claims.ts';
import { CooperationEntityElement } from './cooperation-entity.ts';
import { CooperationImageElement } from './cooperation-image.ts';
import { CooperationLayoutElement } from './cooperation-layout.ts';
import { CooperationLegendElement } from './cooperation-legend.ts';
import { CooperationPlateElement } from './cooperation-plate.ts';
import { CooperationStatementCardElement } from './cooperation-statement-card.ts';
import { CooperationStatementElement } from './cooperation-statement.ts';
import { CooperationTableElement } from './cooperation-table.ts';
import { CooperationTieElement } from './cooperation-tie.ts';
import { CooperationTimelineElement } from './cooperation-timeline.ts';
import type { Registration } from './register.ts';

/** What `<cooperation-graph>` is made of. */
export const GRAPH_PARTS: readonly Registration[] = [
  ['cooperation-caption', CooperationCaptionElement],
  ['cooperation-claims', CooperationClaimsElement],
  ['cooperation-entity', CooperationEntityElement],
  ['cooperation-image', CooperationImageElement],
  ['cooperation-layout', CooperationLayoutElement],
  ['cooperation-legend', CooperationLegendElement],
  ['cooperation-plate', CooperationPlateElement],
  ['cooperation-statement', CooperationStatementElement],
  ['cooperation-statement-card', CooperationStatementCardElement],
  ['cooperation-table', CooperationTableElement],
  ['cooperation-tie', CooperationTieElement],
  ['cooperation-timeline', CooperationTimelineElement],
];
