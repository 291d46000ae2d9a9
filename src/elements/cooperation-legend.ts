import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { metricOf } from '../metrics/registry.ts';
import type { Analysis } from '../view/analysis.ts';
import type { LegendGroups, LegendRamp } from '../view/color-entries.ts';
import { colorScale } from '../view/color-scale.ts';
import { formatCount } from '../view/count-words.ts';
import { legendEntries, type LegendEntry, type LegendSizes } from '../view/legend-entries.ts';
import { largestValue, sizeValues } from '../view/mark-size.ts';
import type { Scene } from '../view/scene.ts';
import { INITIAL_STATE, type ViewState } from '../view/state.ts';
import { hullSample, groups, ramp, swatch } from './color-samples.ts';
import { bandSample, lineSample } from './line-sample.ts';
import { markSample } from './mark-sample.ts';
import { base } from './styles/base.ts';
import { legend } from './styles/legend.ts';
import { samples } from './styles/samples.ts';

/** Marks of the key are drawn at this share of their size on the plate, to stay within a line. */
const SCALE = 0.66;

/**
 * The key to the drawing: what its marks and lines mean and how many there are. `scene`: the drawing;
 * `analysis` and `state`: for the values that mark sizes stand for; `brief`: without counts and without what
 * goes without saying, where room is short.
 */
export class CooperationLegendElement extends LitElement {
  static override readonly styles = [base, samples, legend];

  @property({ attribute: false }) scene: Scene | null = null;
  @property({ attribute: false }) analysis: Analysis | null = null;
  @property({ attribute: false }) state: ViewState = INITIAL_STATE;
  @property({ type: Boolean }) brief = false;

  protected override render(): TemplateResult | typeof nothing {
    const { analysis, brief, scene, state } = this;
    if (scene === null || scene.nodes.length === 0) return nothing;
    const { marks, lines } = legendEntries(scene, {
      metric: metricOf(state.metric),
      largest: largestValue(
        analysis === null ? undefined : sizeValues(analysis.metrics, state.metric),
      ),
      colors: analysis === null ? null : colorScale(analysis, state.color),
      brief,
    });
    return html`<div class="key">
      <ul role="list" aria-label="Key to the marks">
        ${marks.map((entry) => this.#entry(entry))}
      </ul>
      <ul role="list" aria-label="Key to the lines">
        ${lines.map((entry) => this.#entry(entry))}
      </ul>
    </div>`;
  }

  #entry(entry: LegendEntry): TemplateResult {
    if (entry.kind === 'sizes') return this.#sizes(entry);
    if (entry.kind === 'ramp') return ramp(entry);
    if (entry.kind === 'groups') return groups(entry);
    return html`<li>
      ${this.#sample(entry)}<span>${entry.label}</span>${
        this.brief ? nothing : html`<span class="count">${formatCount(entry.count)}</span>`
      }
    </li>`;
  }

  #sample(entry: Exclude<LegendEntry, LegendSizes | LegendRamp | LegendGroups>): TemplateResult {
    switch (entry.kind) {
      case 'mark':
        return markSample({ ...entry, ...(entry.plain && { tone: 'plain' }) });
      case 'swatch':
        return swatch(entry.tone);
      case 'hull':
        return hullSample(entry.tone);
      case 'line':
        return lineSample(entry.line, { ...entry, thickness: entry.width, width: 28 });
      case 'band':
        return bandSample();
      case 'contested':
        return lineSample('solid', { contested: true, width: 38 });
    }
  }

  #sizes({ label, samples }: LegendSizes): TemplateResult {
    return html`<li class="sizes">
      <span class="visually-hidden">size: ${label}, from </span>
      ${samples.map(({ value, radius }) => {
        const r = radius * SCALE;
        const box = 2 * r + 2;
        return html`<svg width=${box} height=${box} aria-hidden="true">
            ${svg`<circle class="circle" cx=${box / 2} cy=${box / 2} r=${r} />`}</svg
          ><span class="size">${value}</span>`;
      })}
      <span class="unit" aria-hidden="true">${label}</span>
    </li>`;
  }
}
