import { html, svg, type TemplateResult } from 'lit';
import { formatMetric } from '../../view/count-words.ts';
import type { Distribution } from '../../view/distribution.ts';

const WIDTH = 325;
const HEIGHT = 30;

/** How the values of a metric are spread: a bar for each step from the least to the most. */
export function distributionPlot(
  { least, median, most, counts }: Distribution,
  digits: number,
): TemplateResult {
  const highest = Math.max(...counts);
  const step = WIDTH / counts.length;
  const number = (value: number): string => formatMetric(value, digits);
  const words = `from ${number(least)} to ${number(most)}, half of all at most ${formatMetric(median, digits)}`;
  const at = ((median - least) / (most - least)) * WIDTH;
  return html`<figure class="spread">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${`Values ${words}`}>
      ${svg`<line class="staff" x1="0" y1=${HEIGHT - 0.5} x2=${WIDTH} y2=${HEIGHT - 0.5} />
      ${counts.map((count, i) => {
        if (count === 0) return '';
        // A bar of one among many would be less than a pixel: the scale is that of square roots.
        const height = 2 + Math.sqrt(count / highest) * (HEIGHT - 3);
        return svg`<rect x=${i * step} y=${HEIGHT - 1 - height} width=${step - 2} height=${height} />`;
      })}
      <line class="median" x1=${at} y1="0" x2=${at} y2=${HEIGHT} />`}
    </svg>
    <figcaption aria-hidden="true">
      <span>${number(least)}</span><span>half of all at most ${number(median)}</span
      ><span>${number(most)}</span>
    </figcaption>
  </figure>`;
}
