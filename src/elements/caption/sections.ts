import { html, nothing, type TemplateResult } from 'lit';
import { LEVELS, type Level } from '../../graph/query.ts';
import type { CaptionTopic } from '../../view/caption-parts.ts';
import {
  documentOptions,
  familyOptions,
  kindOptions,
  statusOptions,
  type FacetOption,
  type KindGroupOptions,
} from '../../view/facet-options.ts';
import type { Facet } from '../../view/facets.ts';
import { checkbox, choiceHead, radio } from '../choices.ts';
import { metric } from './metric-section.ts';
import { near } from './near-section.ts';
import type { SectionModel } from './section-model.ts';
import { time } from './time-section.ts';
import { without } from './without-section.ts';

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
    ${
      state.level === 'two-mode'
        ? checkbox(
            {
              label: 'Only ties between actors and missions',
              detail: 'none among actors, none among missions',
              checked: state.bipartite,
              place: 'inner',
            },
            () => act({ kind: 'show-bipartite', shown: !state.bipartite }),
          )
        : nothing
    }
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

/** What each word of the sentence opens. */
export const SECTIONS: Readonly<Record<CaptionTopic, (model: SectionModel) => TemplateResult>> = {
  kinds,
  statuses,
  time,
  documents,
  between,
  near,
  metric,
  without,
};
