import { html, type TemplateResult } from 'lit';
import { POLICIES } from '../../graph/policy.ts';
import { documentOptions } from '../../view/facet-options.ts';
import { POLICY_WORDS } from '../../view/policy-words.ts';
import { choiceHead, radio } from '../choices.ts';
import { facetBoxes, resetOf } from './facet-boxes.ts';
import type { SectionModel } from './section-model.ts';

/** Which documents count, and which reading where they disagree. */
export function documents(model: SectionModel): TemplateResult {
  const { analysis, state, counts, act } = model;
  const options = documentOptions(analysis.dataset, state, counts);
  return html`${choiceHead('Documents', resetOf(model, 'documents', 'All documents'))}
    ${facetBoxes(model, 'documents', options)} ${choiceHead('Where they disagree, draw')}
    <div role="radiogroup" aria-label="Where they disagree, draw">
      ${POLICIES.map((policy) => {
        const { label, detail } = POLICY_WORDS[policy];
        return radio('policy', { label, detail, checked: state.policy === policy }, () =>
          act({ kind: 'set-policy', policy }),
        );
      })}
    </div>`;
}
