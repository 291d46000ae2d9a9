import { html, nothing, type TemplateResult } from 'lit';
import { referenceTo } from '../../view/entity-reference.ts';
import { takeOutOffers } from '../../view/take-out-offers.ts';
import { checkbox, choiceHead } from '../choices.ts';
import type { SectionModel } from './section-model.ts';

/** Who is taken out, each to be put back, and the hubs that could be taken out next. */
export function without({ analysis, state, act }: SectionModel): TemplateResult {
  const out = state.without.map((id) => referenceTo(analysis, id));
  const offers = takeOutOffers(analysis);
  return html`${choiceHead('Taken out', {
    words: 'Put everybody back',
    needed: out.length > 0,
    act: () => out.length > 0 && act({ kind: 'put-back', id: null }),
  })}
  ${out.map(({ id, name }) =>
    checkbox({ label: name, checked: true }, () => act({ kind: 'put-back', id })),
  )}
  ${offers.length === 0 ? nothing : choiceHead('Take out too, with the most ties')}
  ${offers.map(({ entity, ties }) =>
    checkbox({ label: entity.name, count: ties, checked: false }, () =>
      act({ kind: 'take-out', id: entity.id }),
    ),
  )}`;
}
