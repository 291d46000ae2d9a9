import type { EntityId } from '../model/entity.ts';
import type { Neighbourhood } from '../graph/paths/neighbourhood.ts';
import type { Policy } from '../graph/policy.ts';
import type { Projection } from '../graph/projection.ts';
import type { Level } from '../graph/query.ts';
import type { Facet } from './facets.ts';
import type { FigureAction } from './figure-edits.ts';
import type { PathChoice } from './path-choice.ts';
import type { PlaceAction } from './pins.ts';
import type { Camera, Panel, Selection, TableName, TableSort, Theme, ViewState } from './state.ts';
import type { TimeAction } from './time-choice.ts';

/** Everything a reader can do to the view. */
export type ViewAction =
  /** `camera`: the part of the plate to show with it; as it is where left out. */
  | {
      readonly kind: 'select';
      readonly selection: Selection | null;
      readonly camera?: Camera;
    }
  | { readonly kind: 'show-panel'; readonly panel: Panel }
  | { readonly kind: 'set-facet'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly kind: 'toggle-value'; readonly facet: Facet; readonly value: string }
  | { readonly kind: 'show-other-domains'; readonly shown: boolean }
  | { readonly kind: 'show-unnamed'; readonly shown: boolean }
  | { readonly kind: 'clear-filters' }
  | { readonly kind: 'set-level'; readonly level: Level }
  | { readonly kind: 'show-bipartite'; readonly shown: boolean }
  | { readonly kind: 'set-projection'; readonly projection: Projection }
  /** Draws stated ties beside those of shared missions. */
  | { readonly kind: 'show-stated'; readonly shown: boolean }
  | { readonly kind: 'set-policy'; readonly policy: Policy }
  /** Shows an owner's agencies in place, or rolls them up again. */
  | { readonly kind: 'expand'; readonly id: EntityId; readonly expanded: boolean }
  | { readonly kind: 'set-metric'; readonly metric: string }
  | { readonly kind: 'set-weighted'; readonly weighted: boolean }
  | { readonly kind: 'set-color'; readonly color: string }
  | { readonly kind: 'show-hulls'; readonly shown: boolean }
  /** Takes an entity out of the graph that metrics run on. */
  | { readonly kind: 'take-out'; readonly id: EntityId }
  /** Puts one back, or, with null, everybody. */
  | { readonly kind: 'put-back'; readonly id: EntityId | null }
  /** Cuts the view down to a neighbourhood; with null shows all of it. */
  | { readonly kind: 'set-near'; readonly near: Neighbourhood | null }
  /** Changes between whom paths are looked for, or what of it is shown, and opens their panel. */
  | { readonly kind: 'set-paths'; readonly paths: Partial<PathChoice> }
  | TimeAction
  | PlaceAction
  | FigureAction
  | { readonly kind: 'set-theme'; readonly theme: Theme }
  | { readonly kind: 'open-table'; readonly open: boolean }
  | { readonly kind: 'show-table'; readonly name: TableName }
  | { readonly kind: 'sort-table'; readonly sort: TableSort | null }
  | { readonly kind: 'move-camera'; readonly camera: Camera | null }
  | { readonly kind: 'restore'; readonly state: ViewState };
