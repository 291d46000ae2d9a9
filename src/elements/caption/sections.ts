import { html, nothing, type TemplateResult } from 'lit';
import type { CaptionTopic } from '../../view/caption-parts.ts';
import { kindOptions, statusOptions, type KindGroupOptions } from '../../view/facet-options.ts';
import { checkbox, choiceHead } from '../choices.ts';
import { between } from './between-section.ts';
import { documents } from './documents-section.ts';
import { facetBoxes, resetOf } from './facet-boxes.ts';
import { layout } from './layout-section.ts';
import { metric } from './metric-section.ts';
import { near } from './near-section.ts';
import type { SectionModel } from './section-model.ts';
import { time } from './time-section.ts';
import { without } from './without-section.ts';

function kindGroup(model: SectionModel, group: KindGroupOptions): TemplateResult {
  const kinds: readonly string[] = group.options.map((option) => option.value);
  const others = model.state.kinds.filter((kind) => !kinds.includes(kind));
  const values = group.chosen === 'all' ? others : [...others, ...kinds];
  return html`<div class="group" role="group" aria-label=${group.label}>
    ${checkbox(
      {
        label: group.label,
        count: group.count,
        checked: group.chosen === 'all',
        partly: group.chosen === 'some',
      },
      () => model.act({ kind: 'set-facet', facet: 'kinds', values }),
    )}
    ${facetBoxes(model, 'kinds', group.options, 'inner')}
  </div>`;
}

function kinds(model: SectionModel): TemplateResult {
  const { analysis, state, counts, act } = model;
  return html`${choiceHead('Kinds of tie', resetOf(model, 'kinds', 'Every kind'))}
    <div class="groups">
      ${kindOptions(analysis.dataset, state, counts).map((group) => kindGroup(model, group))}
    </div>
    ${
      counts.otherDomains === 0 && !state.otherDomains
        ? nothing
        : checkbox(
            {
              label: 'Also what is not about space',
              count: counts.otherDomains,
              checked: state.otherDomains,
              place: 'apart',
            },
            () => act({ kind: 'show-other-domains', shown: !state.otherDomains }),
          )
    }`;
}

function statuses(model: SectionModel): TemplateResult {
  const options = statusOptions(model.analysis.dataset, model.state, model.counts);
  return html`${choiceHead('Status', resetOf(model, 'statuses', 'Any status'))}
  ${facetBoxes(model, 'statuses', options)}`;
}

/** What each word of the sentence opens. */
export const SECTIONS: Readonly<Record<CaptionTopic, (model: SectionModel) => TemplateResult>> = {
  kinds,
  statuses,
  time,
  documents,
  between,
  near,
  metric,
  layout,
  without,
};
