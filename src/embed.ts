import { CooperationClaimsElement } from './elements/cooperation-claims.ts';
import { CooperationEntityElement } from './elements/cooperation-entity.ts';
import { addExporters } from './elements/figure-exporters.ts';
import { CooperationGraphElement } from './elements/cooperation-graph.ts';
import { CooperationImageElement } from './elements/cooperation-image.ts';
import { CooperationLayoutElement } from './elements/cooperation-layout.ts';
import { CooperationLegendElement } from './elements/cooperation-legend.ts';
import { CooperationPlateElement } from './elements/cooperation-plate.ts';
import { CooperationStatementCardElement } from './elements/cooperation-statement-card.ts';
import { CooperationStatementElement } from './elements/cooperation-statement.ts';
import { CooperationTableElement } from './elements/cooperation-table.ts';
import { CooperationTieElement } from './elements/cooperation-tie.ts';
import { CooperationTimelineElement } from './elements/cooperation-timeline.ts';
import { register, type Registration } from './elements/register.ts';

/** `<cooperation-graph>` and what it is made of: all that a page needs to show one. */
export const GRAPH_REGISTRATIONS: readonly Registration[] = [
  ['cooperation-claims', CooperationClaimsElement],
  ['cooperation-entity', CooperationEntityElement],
  ['cooperation-graph', CooperationGraphElement],
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

register(GRAPH_REGISTRATIONS);
addExporters({
  pictures: async () => [(await import('./figure/graph/graph-picture.ts')).GRAPH_PICTURE],
});

declare global {
  interface HTMLElementTagNameMap {
    'cooperation-graph': CooperationGraphElement;
  }
}
