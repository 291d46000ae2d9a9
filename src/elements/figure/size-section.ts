import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { SIZE_NAMES } from '../../figure/sizes.ts';
import { capitalised } from '../../text/first-letter.ts';
import { DEFAULT_FIGURE, type CustomSize, type FigureSizeId } from '../../view/figure-choices.ts';
import { CUSTOM_BOUNDS } from '../../view/figure-edits.ts';
import type { FigurePanelModel } from './panel-model.ts';
import { typedValue } from './typed-value.ts';
import { oneOf } from './words.ts';

const MM_PER_PX = 25.4 / 96;

/** The same length in another unit. */
function inUnit(length: number, from: CustomSize['unit'], to: CustomSize['unit']): number {
  if (from === to) return length;
  return Math.round(to === 'mm' ? length * MM_PER_PX : length / MM_PER_PX);
}

function side(
  label: string,
  value: number | null,
  unit: CustomSize['unit'],
  pick: (value: number | null) => void,
): TemplateResult {
  const [least, most] = CUSTOM_BOUNDS[unit];
  const changed = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    pick(box.value === '' || Number.isNaN(box.valueAsNumber) ? null : box.valueAsNumber);
  };
  return html`<label class="side"
    >${label}
    <input
      type="number"
      min=${least}
      max=${most}
      step=${unit === 'mm' ? 0.1 : 1}
      placeholder="as needed"
      .value=${typedValue(value === null ? '' : String(value))}
      @change=${changed}
  /></label>`;
}

function ownSize({ choices: { custom }, set }: FigurePanelModel): TemplateResult {
  const change = (next: Partial<CustomSize>): void => set({ custom: next });
  const turn = (unit: CustomSize['unit']): void =>
    change({
      unit,
      width: inUnit(custom.width, custom.unit, unit),
      height: custom.height === null ? null : inUnit(custom.height, custom.unit, unit),
    });
  return html`<div class="sides more">
    ${side('Width', custom.width, custom.unit, (width) => {
      change({ width: width ?? DEFAULT_FIGURE.custom.width });
    })}
    ${side('Height', custom.height, custom.unit, (height) => change({ height }))}
    <label class="side"
      >Unit
      <select
        .value=${live(custom.unit)}
        @change=${(event: Event) => {
          turn((event.target as HTMLSelectElement).value === 'mm' ? 'mm' : 'px');
        }}
      >
        <option value="px" ?selected=${custom.unit === 'px'}>px</option>
        <option value="mm" ?selected=${custom.unit === 'mm'}>mm</option>
      </select></label
    >
  </div>`;
}

/** What a size is, in words below it. */
function detailOf(size: FigureSizeId): TemplateResult {
  const detail = SIZE_NAMES.find(({ id }) => id === size)?.detail ?? '';
  return html`<p class="note more">${capitalised(detail)}.</p>`;
}

/** For what the figure is made, and so how large it is. */
export function sizeSection(model: FigurePanelModel): TemplateResult {
  const { choices, set } = model;
  return oneOf(
    {
      name: 'size',
      legend: 'Size',
      choices: SIZE_NAMES.map(({ id, label }) => ({ value: id, words: label })),
      chosen: choices.size,
      initial: DEFAULT_FIGURE.size,
      pick: (size) => set({ size }),
    },
    choices.size === 'custom' ? ownSize(model) : detailOf(choices.size),
  );
}
