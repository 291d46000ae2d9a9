import type { Analysis } from '../view/analysis.ts';
import type { Panel, ViewState } from '../view/state.ts';
import { wantedMetrics, type WantedMetric } from '../view/wanted-metrics.ts';

/**
 * The metrics that a figure shows or speaks of and that are not computed yet. Its description says what the
 * overview does, whichever panel is open; a picture of the ranking shows what the ranking's panel does.
 */
export function wantedByFigure(analysis: Analysis, state: ViewState): readonly WantedMetric[] {
  const panels: readonly Panel[] =
    state.figure.picture === 'ranking' ? ['overview', 'ranking'] : ['overview'];
  for (const panel of panels) {
    const wanted = wantedMetrics(analysis, { ...state, panel, selection: null });
    if (wanted.length > 0) return wanted;
  }
  return [];
}
