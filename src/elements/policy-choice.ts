import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { POLICIES, type Policy } from '../graph/policy.ts';
import type { ViewAction } from '../view/action.ts';
import { POLICY_WORDS } from '../view/policy-words.ts';

/** "Drawn: any reading", the words a control: which reading makes ties where documents disagree. */
export function policyChoice(policy: Policy, act: (action: ViewAction) => void): TemplateResult {
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = POLICIES.find((one) => one === value);
    if (chosen !== undefined) act({ kind: 'set-policy', policy: chosen });
  };
  return html`<p class="policy">
    <label
      >Drawn where they disagree:
      <select
        class=${policy === 'any' ? 'word' : 'word changed'}
        .value=${live(policy)}
        @change=${choose}
      >
        ${POLICIES.map(
          (one) =>
            html`<option value=${one} ?selected=${one === policy}>
              ${POLICY_WORDS[one].label}
            </option>`,
        )}
      </select></label
    >
  </p>`;
}
