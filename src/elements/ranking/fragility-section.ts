import { html, type TemplateResult } from 'lit';
import { showsShared } from '../../graph/projection.ts';
import type { Analysis } from '../../view/analysis.ts';
import type { FragilityOutcome } from '../../metrics/fragility/fragility.ts';
import type { JobPhase } from '../../view/job-phase.ts';
import { fragilityText } from '../../view/fragility-text.ts';
import { FRAGILITY_TESTS, type FragilityTest } from '../../metrics/fragility/rank-tests.ts';
import { radio } from '../choices.ts';
import type { ComputeRequest } from '../compute-event.ts';
import { progressLine } from './progress-line.ts';

export interface FragilityModel {
  readonly analysis: Analysis;
  readonly phase: JobPhase<FragilityOutcome>;
  /** The test whose spans the table shows. */
  readonly test: FragilityTest;
  readonly choose: (test: FragilityTest) => void;
  readonly ask: (act: ComputeRequest['act']) => void;
}

const TEST_WORDS: Readonly<Record<FragilityTest, string>> = {
  documents: 'any one document is left out',
  hubs: 'any one of the five with most ties is taken out',
  singleSource: 'ties with a single source are dropped',
};

function body({ analysis, phase, test, choose, ask }: FragilityModel): TemplateResult {
  switch (phase.kind) {
    case 'idle':
      return html`<p class="note">
          How far ranks move when documents, hubs or single sources are left out, and how few
          statements the first three rest on.
        </p>
        <p class="verbs">
          <button type="button" class="verb" @click=${() => ask('start')}>
            Put this ranking to the test
          </button>
        </p>`;
    case 'running':
      return progressLine('Testing the ranking', phase.share, () => ask('stop'));
    case 'failed':
      return html`<p class="note">${phase.problem}</p>`;
    case 'done':
      if (phase.output.result === null) return html`<p class="note">${phase.output.problem}</p>`;
      return html`<dl>
          ${fragilityText(phase.output.result, analysis).map(
            ({ term, sentences }) =>
              html`<dt>${term}</dt>
                <dd>${sentences.join(' ')}</dd>`,
          )}
        </dl>
        <div class="tests" role="radiogroup" aria-label="Span: the ranks taken when">
          <p class="note">Span: the ranks taken when</p>
          ${FRAGILITY_TESTS.map((one) =>
            radio('test', { label: TEST_WORDS[one], checked: one === test }, () => choose(one)),
          )}
        </div>`;
  }
}

/** Which views cannot be tested: losing a statement changes more there than the tests know of. */
function untestable({ query }: Analysis): TemplateResult | null {
  const why = showsShared(query)
    ? 'its ties are of shared missions'
    : query.policy !== 'any'
      ? 'which readings are drawn depends on the sources left'
      : null;
  if (why === null) return null;
  return html`<p class="note">
    Rankings are tested on stated ties with every reading drawn. This one is not: ${why}.
  </p>`;
}

/** "How fragile is this ranking?": the test, its progress, and what it found. */
export function fragilitySection(model: FragilityModel): TemplateResult {
  return html`<h3>How fragile is this ranking?</h3>
    ${untestable(model.analysis) ?? body(model)}`;
}
