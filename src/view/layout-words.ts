import type { LayoutId } from '../layout/layout-names.ts';
import { metricOf } from '../metrics/registry.ts';
import { isOffered } from './arrange-view.ts';
import { canSize } from './mark-size.ts';
import type { ViewState } from './state.ts';

/** How a layout is called where it is chosen, and how it places entities. */
export interface LayoutWords {
  readonly label: string;
  readonly detail: string;
}

/** The metric that rings go by: that of the marks, or number of ties where it orders nobody. */
function ringWords({ metric: id }: ViewState): string {
  const metric = metricOf(id);
  return metric !== undefined && canSize(metric) ? metric.names.en : 'number of ties';
}

/** The words of a layout. */
export function layoutWords(layout: LayoutId, state: ViewState): LayoutWords {
  switch (layout) {
    case 'default':
      return {
        label: 'By their ties',
        detail: 'partners near each other, guests of one event in a column',
      };
    case 'concentric':
      return { label: 'Rings', detail: `by ${ringWords(state)}: the highest in the middle` };
    case 'two-columns':
      return { label: 'Two columns', detail: 'actors on the left, missions on the right' };
    case 'community':
      return { label: 'Communities', detail: 'each in a field of its own' };
    case 'grid':
      return { label: 'A list', detail: 'by family and name' };
  }
}

/** Whether the reader chose a layout, of those that the level offers. */
export function isArranged({ layout, level }: ViewState): boolean {
  return layout !== 'default' && isOffered(layout, level);
}

/**
 * "drawn as rings by betweenness"; nothing for the default layout. Entities that were moved are not counted here: the
 * sentence would grow a line and move the picture under the hand that moves them.
 */
export function arrangedWords(state: ViewState): string {
  switch (state.layout) {
    case 'default':
      return '';
    case 'concentric':
      return `drawn as rings by ${ringWords(state)}`;
    case 'two-columns':
      return 'drawn in two columns';
    case 'community':
      return 'drawn by community';
    case 'grid':
      return 'drawn as a list';
  }
}
