import { html, type TemplateResult } from 'lit';
import type { ViewAction } from '../view/action.ts';
import type { Analysis } from '../view/analysis.ts';
import { canSize } from '../view/mark-size.ts';
import { metricGroups } from '../view/metric-groups.ts';
import { radio } from './choices.ts';

/** The metrics that can rank and size, by group, of which one is chosen. */
export function metricChoices(
  { metrics }: Analysis,
  chosen: string,
  act: (action: ViewAction) => void,
): readonly TemplateResult[] {
  return metricGroups(metrics.graph.csr, canSize).map(
    (group) =>
      html`<div class="group" role="group" aria-label=${group.heading}>
        <h4>${group.heading}</h4>
        ${group.metrics.map(({ id, names, definition }) =>
          radio('metric', { label: names.en, detail: definition, checked: chosen === id }, () =>
            act({ kind: 'set-metric', metric: id }),
          ),
        )}
      </div>`,
  );
}
