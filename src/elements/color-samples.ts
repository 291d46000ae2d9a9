import { html, svg, type TemplateResult } from 'lit';
import type { LegendGroups, LegendRamp } from '../view/color-entries.ts';
import { formatCount } from '../view/count-words.ts';
import { RAMP_STEPS, type Tone } from '../view/tone.ts';

/** A patch of a colour. Needs `samples` styles, as all here do. */
export function swatch(tone: Tone): TemplateResult {
  return html`<svg class="sample" width="14" height="14" aria-hidden="true">
    ${svg`<rect class="mark ${tone}" y="2.5" width="14" height="9" />`}
  </svg>`;
}

/** A pale area round three members. */
export function hullSample(tone: Tone): TemplateResult {
  return html`<svg class="sample" width="22" height="14" aria-hidden="true">
    ${svg`<path class="hull ${tone}" d="M6 1H15A6 6 0 0 1 17 12.6L7 13A6 6 0 0 1 6 1Z" />`}
  </svg>`;
}

/** The ramp of a metric with its least and greatest value. */
export function ramp({ label, least, middle, most }: LegendRamp): TemplateResult {
  return html`<li class="colors">
    <span class="visually-hidden">colour: ${label}, from </span>
    <span class="size">${least}</span>
    <svg class="sample" width=${9 * RAMP_STEPS} height="14" aria-hidden="true">
      ${Array.from(
        { length: RAMP_STEPS },
        (_, k) => svg`<rect class="mark ramp-${k}" x=${9 * k} y="2.5" width="9" height="9" />`,
      )}
    </svg>
    <span class="visually-hidden">to</span><span class="size">${most}</span>
    <span class="unit">${label}<span class="size">, middle ${middle}</span></span>
  </li>`;
}

/** The colours of groups with their numbers. */
export function groups({ label, groups: list }: LegendGroups): TemplateResult {
  return html`<li class="colors">
    <span class="unit">${label}</span>
    ${list.map(
      ({ name, tone, count }) =>
        html`<span class="group"
          >${swatch(tone)}${name}<span class="visually-hidden">: ${formatCount(count)},</span></span
        >`,
    )}
  </li>`;
}
