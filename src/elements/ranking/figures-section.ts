import { html, nothing, type TemplateResult } from 'lit';
import type { GroupFigure } from '../../metrics/summary/figure.ts';
import { GROUP_FIGURES } from '../../metrics/summary/registry.ts';
import { formatMetric } from '../../view/count-words.ts';
import type { GraphFigures } from '../../view/graph-figures.ts';

function figureRow(figure: GroupFigure, figures: GraphFigures): TemplateResult {
  const { value = null, reason = null } = figures.get(figure.id) ?? {};
  return html`<details>
    <summary>
      <span>${figure.names.en}</span
      ><span class="value">${value === null ? '–' : formatMetric(value, figure.digits)}</span>
    </summary>
    <p class="note">
      ${value === null ? `${reason ?? 'Undefined.'} ` : nothing}${figure.definition}
      ${figure.normalisation} ${figure.convention ?? nothing}
      <span class="source">${figure.source}</span>
    </p>
  </details>`;
}

/** The graph as a whole: a line for each figure, which opens its definition. */
export function figuresSection(figures: GraphFigures): TemplateResult {
  return html`<h3>The graph as a whole</h3>
    <div class="figures">${GROUP_FIGURES.map((figure) => figureRow(figure, figures))}</div>`;
}
