import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import type { FacetCounts } from '../../view/facet-counts.ts';
import type { ViewState } from '../../view/state.ts';

/** What a section of a popover is made from. */
export interface SectionModel {
  readonly analysis: Analysis;
  readonly state: ViewState;
  readonly counts: FacetCounts;
  readonly act: (action: ViewAction) => void;
}
