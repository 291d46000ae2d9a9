import { html, nothing, type TemplateResult } from 'lit';
import { PROJECTIONS, showsShared } from '../../graph/projection.ts';
import { LEVELS, type Level } from '../../graph/query.ts';
import { familyOptions } from '../../view/facet-options.ts';
import { PROJECTION_WORDS } from '../../view/projection-words.ts';
import { checkbox, choiceHead, radio } from '../choices.ts';
import { facetBoxes, resetOf } from './facet-boxes.ts';
import type { SectionModel } from './section-model.ts';

const LEVEL_WORDS: Readonly<Record<Level, { readonly label: string; readonly detail: string }>> = {
  'two-mode': { label: 'Actors and missions', detail: 'and the ties among either' },
  actors: { label: 'Actors only', detail: 'countries and organisations' },
  countries: { label: 'Countries', detail: 'agencies and companies counted as their owner’s' },
};

/** Only ties across, where there are missions. */
function across({ state, act }: SectionModel): TemplateResult {
  return checkbox(
    {
      label: 'Only ties between actors and missions',
      detail: 'none among actors, none among missions',
      checked: state.bipartite,
      place: 'inner',
    },
    () => act({ kind: 'show-bipartite', shown: !state.bipartite }),
  );
}

/** Which ties actors have, where there are no missions. */
function projection({ state, act }: SectionModel): TemplateResult {
  return html`${choiceHead('Tied by')}
    <div role="radiogroup" aria-label="Tied by">
      ${PROJECTIONS.map((one) => {
        const { label, detail } = PROJECTION_WORDS[one];
        return radio('projection', { label, detail, checked: state.projection === one }, () =>
          act({ kind: 'set-projection', projection: one }),
        );
      })}
    </div>
    ${
      showsShared(state)
        ? checkbox(
            {
              label: 'Draw stated ties beside',
              detail: 'in no metric then',
              checked: state.statedToo,
              place: 'inner',
            },
            () => act({ kind: 'show-stated', shown: !state.statedToo }),
          )
        : nothing
    }`;
}

/** Whom ties are between, and which ties that makes. */
export function between(model: SectionModel): TemplateResult {
  const { state, counts, act } = model;
  return html`${choiceHead('Between')}
    <div role="radiogroup" aria-label="Level">
      ${LEVELS.map((level) =>
        radio('level', { ...LEVEL_WORDS[level], checked: state.level === level }, () =>
          act({ kind: 'set-level', level }),
        ),
      )}
    </div>
    ${state.level === 'two-mode' ? across(model) : projection(model)}
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
