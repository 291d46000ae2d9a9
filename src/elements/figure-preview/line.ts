import { html, nothing, type TemplateResult } from 'lit';
import type { FigureExtent } from '../../figure/figure.ts';
import type { FigurePhase } from '../figure-controller.ts';
import type { FigureScale } from './scale.ts';

/** `1146 × 1090 px`. */
export function extentWords({ width, height, unit }: FigureExtent): string {
  const round = (length: number): number => Math.round(length * 10) / 10;
  return `${round(width)} × ${round(height)} ${unit}`;
}

interface LineModel {
  readonly phase: FigurePhase | null;
  /** Null while there is no figure. */
  readonly scale: FigureScale | null;
  readonly full: boolean;
  readonly turn: () => void;
}

/** Under the figure: how large it is and how it is shown, or why there is none. */
export function previewLine({ phase, scale, full, turn }: LineModel): TemplateResult {
  const { figure = null, problem = null } = phase ?? {};
  if (problem !== null) return html`<p class="line problem" role="alert">${problem}</p>`;
  if (figure === null || scale === null)
    return html`<p class="line waiting">Drawing the figure</p>`;
  const share = Math.round(scale.ofSize * 100);
  return html`<p class="line">
    <span
      >${extentWords(figure.extent)}${share === 100 ? nothing : html`, shown at ${share} %`}</span
    >
    ${
      full || scale.perUnit < scale.full
        ? html`<button type="button" class="verb" @click=${turn}>
            ${full ? 'Show all of it' : 'Show it full size'}
          </button>`
        : nothing
    }
  </p>`;
}
