import type { TemplateResult } from 'lit';
import type { FacetOption } from '../../view/facet-options.ts';
import type { Facet } from '../../view/facets.ts';
import { checkbox, type choiceHead } from '../choices.ts';
import type { SectionModel } from './section-model.ts';

/** The word that takes every choice of a facet back. */
export function resetOf(
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

/** The values of a facet, each to be ticked. */
export function facetBoxes(
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
