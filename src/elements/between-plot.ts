import { html, svg, type TemplateResult } from 'lit';
import type { BetweenRow } from '../view/between-rows.ts';

const WIDTH = 96;
const HEIGHT = 26;
/** Room for a dot at either end. */
const INSET = 4;

/**
 * One line of a dot plot: an open circle for the value with the hub, a filled one for the value without,
 * on a common scale from 0 to `largest`.
 */
export function betweenPlot(row: BetweenRow, largest: number): TemplateResult {
  const y = HEIGHT / 2;
  const x = (value: number): number =>
    INSET + (largest > 0 ? value / largest : 0) * (WIDTH - 2 * INSET);
  const [open, filled] = [x(row.withHub), x(row.withoutHub)];
  return html`<svg
    class="plot"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="xMinYMid meet"
    aria-hidden="true"
  >
    ${svg`<line class="staff" x1=${INSET} y1=${y} x2=${WIDTH - INSET} y2=${y} />
    <line class="way" x1=${open} y1=${y} x2=${filled} y2=${y} />
    <circle class="with" cx=${open} cy=${y} r="3.6" />
    <circle class="without" cx=${filled} cy=${y} r="4" />`}
  </svg>`;
}

/** The two dots of the plot, for its key. */
export function betweenDot(which: 'with' | 'without'): TemplateResult {
  return html`<svg class="dot" width="10" height="10" aria-hidden="true">
    ${svg`<circle class=${which} cx="5" cy="5" r=${which === 'with' ? 3.6 : 4} />`}
  </svg>`;
}
