import type { Attribute, CustomElementDeclaration } from 'custom-elements-manifest';
import { escapeHtml, wordsToHtml } from './escape-html.ts';

/** A field for every attribute and a line for every event of an element, so that none is forgotten. */
export function playgroundForm({ attributes = [], events = [] }: CustomElementDeclaration): string {
  return `<form class="fields" aria-label="Attributes">
${attributes.toSorted(byNeed).map(fieldHtml).join('\n')}
</form>
<p class="names" hidden data-events="${events.map(({ name }) => name).join(' ')}"></p>`;
}

/** Data come first, everything else by name. */
function byNeed({ name: a }: Attribute, { name: b }: Attribute): number {
  if (a === 'src' || b === 'src') return a === 'src' ? -1 : 1;
  return a < b ? -1 : 1;
}

function fieldHtml({ name, type, default: initial, description = '' }: Attribute): string {
  const id = `field-${name}`;
  const words = [...(type?.text ?? '').matchAll(/'([^']*)'/gu)].map((found) => found[1]!);
  const options = words.map((word) => `<option>${escapeHtml(word)}</option>`).join('');
  const control =
    words.length > 0
      ? `<select id="${id}" name="${name}" aria-describedby="${id}-meaning"><option value="">not set${
          initial?.startsWith("'") === true ? ` (${escapeHtml(initial.replaceAll("'", ''))})` : ''
        }</option>${options}</select>`
      : `<input id="${id}" name="${name}" autocomplete="off" spellcheck="false" aria-describedby="${id}-meaning">`;
  return `<div class="field"><label for="${id}"><code>${name}</code></label>${control}
<p id="${id}-meaning">${wordsToHtml(description)}</p></div>`;
}
