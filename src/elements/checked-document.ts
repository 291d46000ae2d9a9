import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedParagraph, DocumentCheck, Finding, Segment } from '../view/document-check.ts';
import { countWords } from '../view/count-words.ts';

function segment(
  { text, marks, ends }: Segment,
  moved: ReadonlySet<number>,
  first: number | null,
): unknown {
  if (marks.length === 0) return text;
  const kind = marks.every((n) => moved.has(n)) ? 'moved' : 'found';
  return html`<mark
      class=${kind}
      data-passage=${first ?? nothing}
      tabindex=${first === null ? nothing : -1}
      >${text}</mark
    >${ends.length === 0 ? nothing : html`<sup>${ends.join(', ')}</sup>`}`;
}

function paragraph(shown: CheckedParagraph, moved: ReadonlySet<number>): TemplateResult {
  if (shown.kind === 'gap') {
    return html`<p class="gap">${countWords(shown.count, 'paragraph')} without a cited passage</p>`;
  }
  const begun = new Set<number>();
  return html`<p>
    <span class="number">¶ ${shown.number}</span>
    ${shown.segments.map((s) => {
      const first = s.marks.find((n) => !begun.has(n)) ?? null;
      for (const n of s.marks) begun.add(n);
      return segment(s, moved, first);
    })}
  </p>`;
}

function finding(
  { number, state, words }: Finding,
  show: (number: number) => void,
): TemplateResult {
  if (state === 'missing') return html`<span class="missing">${words}</span>`;
  return html`<button type="button" @click=${() => show(number)}>${number} ${words}</button>`;
}

/** What became of a reader's copy: which document it is, each passage with its state, the text with marks. */
export function checkedDocument(
  check: DocumentCheck,
  show: (number: number) => void,
): TemplateResult {
  const findings = check.statements.flatMap((s) => s.findings);
  const moved = new Set(findings.filter((f) => f.state === 'moved').map((f) => f.number));
  const { source } = check;
  return html`
    <p class="which">
      <cite lang=${source.titleLang}>${source.document.title}</cite>, ${source.publisher},
      ${source.published}
    </p>
    <p class="how">${check.summary}</p>
    ${
      findings.length === 0
        ? nothing
        : html`<div class="text" role="region" aria-label="Your text" tabindex="0">
              ${check.paragraphs.map((p) => paragraph(p, moved))}
            </div>
            <ol class="findings">
              ${check.statements.map(
                ({ statement, findings: own }) =>
                  html`<li>
                    ${statement.paraphrase}
                    <ul>
                      ${own.map((found) => html`<li>${finding(found, show)}</li>`)}
                    </ul>
                  </li>`,
              )}
            </ol>`
    }
  `;
}
