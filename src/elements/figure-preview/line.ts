import { html, nothing, type TemplateResult } from 'lit';
import type { FigureExtent } from '../../figure/figure.ts';
import type { FigurePhase } from '../figure-controller.ts';

/** `1146 × 1090 px`. */
export function extentWords({ width, height, unit }: FigureExtent): string {
  const round = (length: number): number => Math.round(length * 10) / 10;
  return `${round(width)} × ${round(height)} ${unit}`;
}

interface LineModel {
  readonly phase: FigurePhase | null;
  readonly scale: number;
  readonly full: boolean;
  readonly turn: () => void;
}

/** Under the figure: how large it is and how it is shown, or why there is none. */
export function previewLine({ phase, scale, full, turn }: LineModel): TemplateResult {
  const { figure = null, problem = null } = phase ?? {};
  if (problem !== null) return html`<p class="line problem" role="alert">${problem}</p>`;
  if (figure === null) return html`<p class="line waiting">Drawing the figure</p>`;
  return html`<p class="line">
    <span
      >${extentWords(figure.extent)}${
        scale < 1 ? html`, shown at ${Math.round(scale * 100)} %` : nothing
      }</span
    >
    ${
      scale < 1 || full
        ? html`<button type="button" class="verb" @click=${turn}>
            ${full ? 'Show all of it' : 'Show it full size'}
          </button>`
        : nothing
    }
  </p>`;
}
