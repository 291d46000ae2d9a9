import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../figure/figure.ts';
import { figureFileName } from '../../figure/file-name.ts';
import { pixelSize, type Resolution } from '../../figure/png/pixel-size.ts';
import { extentWords } from '../figure-preview/line.ts';
import {
  FIGURE_FORMATS,
  FORMAT_DETAILS,
  FORMAT_NAMES,
  PNG_SCALES,
  SCALE_NAMES,
  type FigureFormat,
  type PngScale,
} from './names.ts';
import { oneOf } from './words.ts';

const RESOLUTIONS: Readonly<Record<PngScale, Resolution>> = {
  '1x': { scale: 1 },
  '2x': { scale: 2 },
  '3x': { scale: 3 },
  '300dpi': { dpi: 300 },
  '600dpi': { dpi: 600 },
};

/** How fine a PNG of a scale is. */
export function resolutionOf(scale: PngScale): Resolution {
  return RESOLUTIONS[scale];
}

/** What the reader downloaded last; kept while the page is open. */
export interface FormatChoice {
  readonly format: FigureFormat;
  readonly scale: PngScale;
}

/** How the last thing asked for went. */
export interface Outcome {
  readonly words: string;
  readonly failed: boolean;
}

export interface DownloadModel {
  readonly figure: Figure | null;
  readonly format: FormatChoice;
  readonly choose: (change: Partial<FormatChoice>) => void;
  /** What is being made, in words; null while nothing is. */
  readonly busy: string | null;
  readonly outcome: Outcome | null;
  readonly download: () => void;
  readonly copy: () => void;
  readonly open: (file: File) => void;
}

/** The name of the file of a format. */
export function fileNameOf(figure: Figure, { format }: FormatChoice): string {
  return figureFileName(figure, format);
}

/** How large the file's picture is. */
function sizeWords({ extent }: Figure, { format, scale }: FormatChoice): string {
  if (format !== 'png') return FORMAT_DETAILS[format];
  const { width, height } = pixelSize(extent, RESOLUTIONS[scale]);
  return `${extentWords({ width, height, unit: 'px' })}. ${FORMAT_DETAILS.png}`;
}

function formats({ format, choose }: DownloadModel): TemplateResult {
  return oneOf({
    name: 'format',
    legend: 'As',
    choices: FIGURE_FORMATS.map((value) => ({ value, words: FORMAT_NAMES[value] })),
    chosen: format.format,
    initial: format.format,
    pick: (value) => choose({ format: value }),
  });
}

function scales({ format, choose }: DownloadModel): TemplateResult {
  return oneOf({
    name: 'scale',
    legend: 'At',
    choices: PNG_SCALES.map((value) => ({ value, words: SCALE_NAMES[value] })),
    chosen: format.scale,
    initial: format.scale,
    pick: (value) => choose({ scale: value }),
  });
}

function openFile({ open }: DownloadModel): TemplateResult {
  const chosen = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const file = box.files?.[0];
    if (file !== undefined) open(file);
    // The same file may be chosen again after it was changed.
    box.value = '';
  };
  return html`<label class="verb file"
    >Open a figure…<input type="file" accept=".svg,.png,image/svg+xml,image/png" @change=${chosen}
  /></label>`;
}

/** What the figure is made into: download, copy; and the way back from a file. */
export function downloadSection(model: DownloadModel): TemplateResult {
  const { figure, format, busy, outcome, download, copy } = model;
  const disabled = figure === null || busy !== null ? 'true' : 'false';
  return html`<div class="out">
    ${formats(model)} ${format.format === 'png' ? scales(model) : nothing}
    <p class="verbs">
      <button type="button" class="verb main" aria-disabled=${disabled} @click=${download}>
        Download ${FORMAT_NAMES[format.format]}
      </button>
      <button type="button" class="verb" aria-disabled=${disabled} @click=${copy}>
        Copy image
      </button>
      ${openFile(model)}
    </p>
    ${figure === null ? nothing : html`<p class="note">${sizeWords(figure, format)}</p>`}
    ${
      busy !== null
        ? html`<p class="result">${busy}</p>`
        : outcome === null
          ? nothing
          : html`<p class=${outcome.failed ? 'result problem' : 'result'}>${outcome.words}</p>`
    }
  </div>`;
}
