import type { ViewAction } from './action.ts';
import { roundCamera } from './camera.ts';
import { withFacet, withoutFilters } from './facets.ts';
import { reduceFigure } from './figure-edits.ts';
import { changePaths, type PathChoice } from './path-choice.ts';
import { reducePlaces } from './pins.ts';
import type { Panel, TableState, ViewState } from './state.ts';
import { reduceTime } from './time-choice.ts';

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
}

function openPaths(state: ViewState, change: Partial<PathChoice>): ViewState {
  return { ...state, panel: 'paths', selection: null, paths: changePaths(state.paths, change) };
}

type ActionOf<K extends ViewAction['kind']> = Extract<ViewAction, { readonly kind: K }>;

type QueryAction = ActionOf<
  | 'set-facet'
  | 'toggle-value'
  | 'show-other-domains'
  | 'show-unnamed'
  | 'clear-filters'
  | 'set-level'
  | 'show-bipartite'
  | 'set-projection'
  | 'show-stated'
  | 'set-policy'
  | 'expand'
>;

/** The state after an action that concerns what of the data is shown. */
function reduceQuery(state: ViewState, action: QueryAction): ViewState {
  switch (action.kind) {
    case 'set-facet':
      return withFacet(state, action.facet, action.values);
    case 'toggle-value':
      return withFacet(state, action.facet, toggled(state[action.facet], action.value));
    case 'show-other-domains':
      return { ...state, otherDomains: action.shown };
    case 'show-unnamed':
      return { ...state, unnamed: action.shown };
    case 'clear-filters':
      return withoutFilters(state);
    case 'set-level':
      return { ...state, level: action.level };
    case 'show-bipartite':
      return { ...state, bipartite: action.shown };
    case 'set-projection':
      return {
        ...state,
        projection: action.projection,
        statedToo: state.statedToo && action.projection !== 'stated',
      };
    case 'show-stated':
      return { ...state, statedToo: action.shown };
    case 'set-policy':
      return { ...state, policy: action.policy };
    case 'expand': {
      const others = state.expanded.filter((id) => id !== action.id);
      return { ...state, expanded: action.expanded ? [...others, action.id].sort() : others };
    }
  }
}

type MarkAction = ActionOf<'set-metric' | 'set-weighted' | 'set-color' | 'show-hulls'>;

/** The state after an action that concerns what marks say. */
function reduceMarks(state: ViewState, action: MarkAction): ViewState {
  switch (action.kind) {
    case 'set-metric':
      return { ...state, metric: action.metric };
    case 'set-weighted':
      return { ...state, weighted: action.weighted };
    case 'set-color':
      return { ...state, color: action.color };
    case 'show-hulls':
      return { ...state, hulls: action.shown };
  }
}

type TableAction = ActionOf<'open-table' | 'show-table' | 'sort-table'>;

function reduceTable(table: TableState, action: TableAction): TableState {
  switch (action.kind) {
    case 'open-table':
      return { ...table, open: action.open };
    case 'show-table':
      return { ...table, name: action.name, sort: null };
    case 'sort-table':
      return { ...table, sort: action.sort };
  }
}

function reduceWithout(
  without: ViewState['without'],
  { kind, id }: ActionOf<'take-out' | 'put-back'>,
): ViewState['without'] {
  if (id === null) return [];
  const others = without.filter((one) => one !== id);
  return kind === 'take-out' ? [...others, id].sort() : others;
}

/** Another panel; a figure may show what is selected, all others take its place. */
function showPanel(state: ViewState, panel: Panel): ViewState {
  return { ...state, panel, selection: panel === 'figure' ? state.selection : null };
}

/** The next view state. Pure and total; an action that changes nothing may return an equal state. */
export function reduce(state: ViewState, action: ViewAction): ViewState {
  switch (action.kind) {
    case 'select':
      return {
        ...state,
        selection: action.selection,
        ...(action.camera === undefined ? {} : { camera: roundCamera(action.camera) }),
      };
    case 'show-panel':
      return showPanel(state, action.panel);
    case 'set-facet':
    case 'toggle-value':
    case 'show-other-domains':
    case 'show-unnamed':
    case 'clear-filters':
    case 'set-level':
    case 'show-bipartite':
    case 'set-projection':
    case 'show-stated':
    case 'set-policy':
    case 'expand':
      return reduceQuery(state, action);
    case 'set-metric':
    case 'set-weighted':
    case 'set-color':
    case 'show-hulls':
      return reduceMarks(state, action);
    case 'take-out':
    case 'put-back':
      return { ...state, without: reduceWithout(state.without, action) };
    case 'set-near':
      return { ...state, near: action.near };
    case 'set-paths':
      return openPaths(state, action.paths);
    case 'set-time':
    case 'set-reading':
    case 'show-undated':
    case 'set-known-on':
      return reduceTime(state, action);
    case 'set-layout':
    case 'pin':
    case 'unpin':
      return reducePlaces(state, action);
    case 'set-figure':
    case 'edit-label':
      return { ...state, figure: reduceFigure(state.figure, action) };
    case 'set-theme':
      return { ...state, theme: action.theme };
    case 'open-table':
    case 'show-table':
    case 'sort-table':
      return { ...state, table: reduceTable(state.table, action) };
    case 'move-camera':
      return { ...state, camera: action.camera === null ? null : roundCamera(action.camera) };
    case 'restore':
      return action.state;
  }
}

/**
 * The stream an action belongs to while the reader adjusts something: its actions leave one undo step and
 * no page history. Null for an action that stands for itself.
 */
export function adjustmentOf(action: ViewAction): string | null {
  if (action.kind === 'move-camera') return action.kind;
  const stroke = 'stroke' in action ? action.stroke : undefined;
  return stroke === undefined ? null : `${action.kind} ${stroke}`;
}

/** Actions a reader expects the Back button to take back. */
export function isNavigation(action: ViewAction): boolean {
  return (
    action.kind === 'select' ||
    action.kind === 'set-level' ||
    action.kind === 'set-projection' ||
    action.kind === 'expand' ||
    action.kind === 'take-out' ||
    action.kind === 'put-back' ||
    action.kind === 'show-panel' ||
    action.kind === 'set-near' ||
    action.kind === 'set-paths' ||
    action.kind === 'set-layout' ||
    (action.kind === 'set-facet' && action.facet === 'documents') ||
    (action.kind === 'toggle-value' && action.facet === 'documents')
  );
}
