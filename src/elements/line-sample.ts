import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { hasOneSource, lineStyleOf, tieWidth } from '../view/line-style.ts';
import type { LineStyle } from '../view/scene.ts';
import type { Tie } from '../graph/view-graph.ts';

const HEIGHT = 14;

/** The mark of what documents disagree on: an unequals sign around (x, y), 10 px wide. */
function unequalSign(x: number, y: number): SVGTemplateResult {
  return svg`<circle class="unequal-halo" cx=${x} cy=${y} r="7" />
    <path class="unequal" transform="translate(${x} ${y})" d="M-4.6 -1.9H4.6M-4.6 1.9H4.6M-2.4 4.9L2.4 -4.9" />`;
}

/** A line as the plate draws it. `thickness` in px; `barred` ends in a bar. Needs `samples` styles. */
export function lineSample(
  line: LineStyle,
  options: {
    readonly thickness?: number;
    readonly structural?: boolean;
    /** It says that two share a mission. */
    readonly shared?: boolean;
    /** It rests on one source. */
    readonly single?: boolean;
    readonly contested?: boolean;
    /** It is only possibly so. */
    readonly soft?: boolean;
    readonly width?: number;
  } = {},
): TemplateResult {
  const {
    thickness = 1.3,
    structural = false,
    shared = false,
    single = false,
    contested = false,
    soft = false,
    width = 28,
  } = options;
  const end = width - 1;
  const drawn =
    line === 'barred' || line === 'thin'
      ? 0.9
      : line === 'dotted'
        ? Math.max(1.7, thickness)
        : thickness;
  const classes = `line ${line}${structural ? ' structural' : ''}${shared ? ' shared' : ''}${single ? ' single' : ''}${soft ? ' soft' : ''}`;
  return html`<svg class="sample" width=${width} height=${HEIGHT} aria-hidden="true">
    ${svg`<line class=${classes} stroke-width=${drawn} x1="1" y1="7" x2=${end} y2="7" />`}
    ${line === 'barred' ? svg`<line class="line" stroke-width="1.3" x1=${end - 4} y1="3" x2=${end - 4} y2="11" />` : nothing}
    ${contested ? unequalSign(width / 2, 7) : nothing}
  </svg>`;
}

/** The line of a tie: its status, its sources, whether it is contested. */
export function tieSample(tie: Tie, width = 28): TemplateResult {
  const { structural, contested, soft } = tie;
  const thickness = structural ? 0.75 : tieWidth(tie);
  return lineSample(lineStyleOf(tie), {
    thickness,
    structural,
    shared: tie.missions.length > 0,
    single: hasOneSource(tie),
    contested,
    soft,
    width,
  });
}

/** The pale band of "belongs to". */
export function bandSample(width = 28): TemplateResult {
  return html`<svg class="sample" width=${width} height=${HEIGHT} aria-hidden="true">
    ${svg`<line class="line band" stroke-width="7" x1="4" y1="7" x2=${width - 4} y2="7" />`}
  </svg>`;
}

/** The unequals sign on its own. */
export function unequalSample(): TemplateResult {
  return html`<svg class="sample" width="14" height=${HEIGHT} aria-hidden="true">
    ${unequalSign(7, 7)}
  </svg>`;
}
