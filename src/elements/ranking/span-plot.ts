import { html, svg, type TemplateResult } from 'lit';
import type { RankSpan } from '../../view/rank-spans.ts';

const WIDTH = 60;
const HEIGHT = 14;
const INSET = 4;

/** "stays", "1 to 4", "1 to 4, or none". */
export function spanWords({ first, last, missing }: RankSpan): string {
  const ranks = first === last ? `rank ${first}` : `ranks ${first} to ${last}`;
  return missing === 0 ? ranks : `${ranks}, or none`;
}

/**
 * The ranks an entity takes, as a line from the best to the worst on a scale from 1 to `last`, with a dot
 * where it stands now. A span that ends in no rank at all is open to the right.
 */
export function spanPlot(
  span: RankSpan | undefined,
  rank: number | null,
  last: number,
): TemplateResult | string {
  if (span === undefined || rank === null) return '';
  const y = HEIGHT / 2;
  // Ranks are told apart best at the top, so the scale is that of square roots.
  const x = (r: number): number =>
    INSET + (Math.sqrt(r - 1) / Math.sqrt(Math.max(1, last - 1))) * (WIDTH - 2 * INSET);
  const [from, to] = [x(span.first), span.missing > 0 ? WIDTH : x(span.last)];
  const words = spanWords(span);
  return html`<span class="visually-hidden">${words}</span
    ><svg class="plot" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
      <title>${words}</title>
      ${svg`<line class="staff" x1=${INSET} y1=${y} x2=${WIDTH - INSET} y2=${y} />
      <line class="way" x1=${from} y1=${y} x2=${to} y2=${y} />
      <line class="end" x1=${from} y1=${y - 3} x2=${from} y2=${y + 3} />
      ${span.missing > 0 ? '' : svg`<line class="end" x1=${to} y1=${y - 3} x2=${to} y2=${y + 3} />`}
      <circle class="dot" cx=${x(rank)} cy=${y} r="3" />`}
    </svg>`;
}
