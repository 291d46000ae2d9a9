import { html, type TemplateResult } from 'lit';
import { METRICS } from '../../metrics/registry.ts';
import { choiceHead, radio } from '../choices.ts';
import type { SectionModel } from './section-model.ts';

/** What marks are sized by. */
export function metric({ state, act }: SectionModel): TemplateResult {
  return html`${choiceHead('Marks sized by')}
    <div role="radiogroup" aria-label="Marks sized by">
      ${METRICS.filter(({ of }) => of === 'entity').map(({ id, names, definition }) =>
        radio('metric', { label: names.en, detail: definition, checked: state.metric === id }, () =>
          act({ kind: 'set-metric', metric: id }),
        ),
      )}
    </div>`;
}
