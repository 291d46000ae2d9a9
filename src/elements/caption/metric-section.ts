import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { metricOf } from '../../metrics/registry.ts';
import { metricGroups, type MetricGroup } from '../../view/metric-groups.ts';
import { checkbox, choiceHead } from '../choices.ts';
import { metricChoices } from '../metric-choices.ts';
import type { SectionModel } from './section-model.ts';

/** What marks are sized and coloured by, whether ties weigh, and whether communities have areas. */
export function metric(model: SectionModel): TemplateResult {
  const { analysis, state, act } = model;
  const { csr } = analysis.metrics.graph;
  return html`<div class="groups metrics">
    <div class="sizes" role="radiogroup" aria-label="Marks sized by">
      ${choiceHead('Marks sized by')} ${metricChoices(analysis, state.metric, act)}
    </div>
    <div class="group">
      ${choiceHead('Marks coloured by')}
      <select
        aria-label="Marks coloured by"
        .value=${live(state.color)}
        @change=${(event: Event) =>
          act({ kind: 'set-color', color: (event.target as HTMLSelectElement).value })}
      >
        <option value="family" ?selected=${state.color === 'family'}>family</option>
        ${metricGroups(csr).map((group) => colors(model, group))}
      </select>
      <p class="detail">
        ${metricOf(state.color)?.definition ?? 'Country, organisation or mission.'}
      </p>
      ${checkbox(
        {
          label: 'Outline communities',
          detail: 'those of three members or more',
          checked: state.hulls,
          place: 'apart',
        },
        () => act({ kind: 'show-hulls', shown: !state.hulls }),
      )}
      ${weights(model)}
    </div>
  </div>`;
}

function colors({ state }: SectionModel, { heading, metrics }: MetricGroup): TemplateResult {
  return html`<optgroup label=${heading}>
    ${metrics.map(
      ({ id, names }) =>
        html`<option value=${id} ?selected=${state.color === id}>${names.en}</option>`,
    )}
  </optgroup>`;
}

/** Offered only where a metric in force has a weighted kind. */
function weights({ state, act }: SectionModel): TemplateResult | typeof nothing {
  const kinds = [state.metric, state.color].map((id) => metricOf(id)?.weights.weighted ?? null);
  const kind = kinds.find((weighted) => weighted !== null);
  if (kind === undefined) return nothing;
  return checkbox(
    {
      label: 'Ties weigh by their strength',
      detail: kind === '1/strength' ? 'paths use 1 / strength' : 'stronger ties count for more',
      checked: state.weighted,
    },
    () => act({ kind: 'set-weighted', weighted: !state.weighted }),
  );
}
