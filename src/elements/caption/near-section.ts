import { html, type TemplateResult } from 'lit';
import { NEAR_STEPS, type Neighbourhood } from '../../graph/paths/neighbourhood.ts';
import { referenceTo } from '../../view/entity-reference.ts';
import { choiceHead, radio } from '../choices.ts';
import type { SectionModel } from './section-model.ts';

/** How far a neighbourhood reaches, in words. */
const REACH: Readonly<Record<Neighbourhood['steps'], readonly [label: string, detail: string]>> = {
  1: ['1 step', 'its partners, and the ties among them'],
  2: ['2 steps', 'also the partners of its partners'],
  3: ['3 steps', 'one step further'],
};

/** How far around one entity the view reaches. */
export function near({ analysis, state, act }: SectionModel): TemplateResult {
  const { near: chosen } = state;
  if (chosen === null) return html``;
  return html`${choiceHead(`Around ${referenceTo(analysis, chosen.id).label}`, {
      words: 'Near or far',
      needed: true,
      act: () => act({ kind: 'set-near', near: null }),
    })}
    <div role="radiogroup" aria-label="Neighbourhood">
      ${NEAR_STEPS.map((steps) => {
        const [label, detail] = REACH[steps];
        return radio('near', { label, detail, checked: chosen.steps === steps }, () =>
          act({ kind: 'set-near', near: { ...chosen, steps } }),
        );
      })}
    </div>`;
}
