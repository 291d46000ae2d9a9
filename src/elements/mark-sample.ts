import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Shape } from '../view/scene.ts';
import type { Tone } from '../view/tone.ts';

/** The family that colours each shape. */
const COLOUR_OF: Readonly<Record<Shape, string>> = {
  circle: 'country',
  square: 'organisation',
  diamond: 'mission',
  ring: 'ring',
};

/** Equal area for every shape, as on the plate; `r` is the radius of the circle. */
function outline(shape: Shape, r: number, classes: string): SVGTemplateResult {
  if (shape === 'square') {
    const half = r * 0.886;
    return svg`<rect class=${classes} x=${7 - half} y=${7 - half} width=${2 * half} height=${2 * half} rx=${half * 0.38} />`;
  }
  if (shape === 'diamond') {
    const d = r * 1.253;
    return svg`<path class=${classes} d="M7 ${7 - d}L${7 + d} 7L7 ${7 + d}L${7 - d} 7Z" />`;
  }
  return svg`<circle class=${classes} cx="7" cy="7" r=${r} />`;
}

/** The mark of a sample: what is not given is a filled mark in the colour of its family. */
export interface SampleMark {
  readonly shape: Shape;
  readonly hollow?: boolean;
  /** Its colour in place of that of its family; `plain` is ink, where colour says something else. */
  readonly tone?: Tone | 'plain' | undefined;
  /** Taken out. */
  readonly out?: boolean;
}

/** A mark as the plate has it, for lists and the legend. `size` is its box in px. Needs `samples` styles. */
export function markSample(mark: SampleMark, size = 14): TemplateResult {
  const { shape, hollow = false, tone, out = false } = mark;
  const color = shape === 'ring' ? 'ring' : (tone ?? COLOUR_OF[shape]);
  const classes = `mark ${out ? 'out' : color}${hollow && shape !== 'ring' ? ' hollow' : ''}`;
  const r = shape === 'ring' ? 5.4 : hollow ? 4.2 : 4.6;
  return html`<svg
    class="sample"
    width=${size}
    height=${size}
    viewBox="0 0 14 14"
    aria-hidden="true"
  >
    ${outline(shape, r, classes)}
  </svg>`;
}
