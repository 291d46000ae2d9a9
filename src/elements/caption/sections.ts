import { html, nothing, type TemplateResult } from 'lit';
import { LEVELS, type Level } from '../../graph/query.ts';
import { METRICS } from '../../metrics/registry.ts';
import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import type { CaptionTopic } from '../../view/caption-parts.ts';
import type { FacetCounts } from '../../view/facet-counts.ts';
import {
  documentOptions,
  familyOptions,
  kindOptions,
  statusOptions,
  type FacetOption,
  type KindGroupOptions,
} from '../../view/facet-options.ts';
import type { Facet } from '../../view/facets.ts';
import type { ViewState } from '../../view/state.ts';
import { checkbox, choiceHead, radio } from '../choices.ts';

/** What a section of a popover is made from. */
export interface SectionModel {
  readonly analysis: Analysis;
  readonly state: ViewState;
  readonly counts: FacetCounts;
  readonly act: (action: ViewAction) => void;
}

const LEVEL_WORDS: Readonly<Record<Level, { readonly label: string; readonly detail: string }>> = {
  'two-mode': { label: 'Actors and missions', detail: 'and the ties among either' },
  actors: { label: 'Actors only', detail: 'countries and organisations' },
  countries: { label: 'Countries', detail: 'agencies and companies counted as their owner’s' },
};

function resetOf(
  model: SectionModel,
  facet: Facet,
  words: string,
): Parameters<typeof choiceHead>[1] {
  const needed = model.state[facet].length > 0;
  return {
    words,
    needed,
    act: () => needed && model.act({ kind: 'set-facet', facet, values: [] }),
  };
}

function facetBoxes(
  model: SectionModel,
  facet: Facet,
  options: readonly FacetOption[],
  place?: 'inner',
): readonly TemplateResult[] {
  return options.map((option) =>
    checkbox({ ...option, checked: option.chosen, ...(place && { place }) }, () =>
      model.act({ kind: 'toggle-value', facet, value: option.value }),
    ),
  );
}

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

function documents(model: SectionModel): TemplateResult {
  const options = documentOptions(model.analysis.dataset, model.state, model.counts);
  return html`${choiceHead('Documents', resetOf(model, 'documents', 'All documents'))}
  ${facetBoxes(model, 'documents', options)}`;
}

function between(model: SectionModel): TemplateResult {
  const { state, counts, act } = model;
  return html`${choiceHead('Between')}
    <div role="radiogroup" aria-label="Level">
      ${LEVELS.map((level) =>
        radio('level', { ...LEVEL_WORDS[level], checked: state.level === level }, () =>
          act({ kind: 'set-level', level }),
        ),
      )}
    </div>
    ${choiceHead('Only these families', resetOf(model, 'families', 'Every family'))}
    ${facetBoxes(model, 'families', familyOptions(state, counts))}
    ${checkbox(
      {
        label: 'Also unnamed groups and regions',
        count: counts.unnamed,
        checked: state.unnamed,
        place: 'apart',
      },
      () => act({ kind: 'show-unnamed', shown: !state.unnamed }),
    )}`;
}

function metric({ state, act }: SectionModel): TemplateResult {
  return html`${choiceHead('Marks sized by')}
    <div role="radiogroup" aria-label="Marks sized by">
      ${METRICS.map(({ id, names, definition }) =>
        radio('metric', { label: names.en, detail: definition, checked: state.metric === id }, () =>
          act({ kind: 'set-metric', metric: id }),
        ),
      )}
    </div>`;
}

/** What each word of the sentence opens. */
export const SECTIONS: Readonly<Record<CaptionTopic, (model: SectionModel) => TemplateResult>> = {
  kinds,
  statuses,
  documents,
  between,
  metric,
};
