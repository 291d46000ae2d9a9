import type { Attribute, CustomElementDeclaration } from 'custom-elements-manifest';
import { METRICS } from '../metrics/registry.ts';
import { escapeHtml, wordsToHtml } from './escape-html.ts';
import { datasetAddress, scriptTag, type PublishedBuild } from './script-tag.ts';

/** The attributes that choose what is shown, in the order they are needed; all others follow by name. */
const SHOWN = ['src', 'level', 'metric', 'layout', 'selected', 'without', 'as-of', 'view'];

/** The lists of words that fields offer: of metrics as the page has them, of ids out of the data. */
const OFFERED: Readonly<Record<string, string>> = {
  metric: 'metrics',
  selected: 'ids',
  without: 'ids',
};

/**
 * A field for every attribute and a line for every event of an element, so that none is forgotten, with
 * the script and the data that a page of one's own needs.
 */
export function playgroundForm(
  { attributes = [], events = [] }: CustomElementDeclaration,
  build: PublishedBuild,
): string {
  const [shown, others] = [true, false].map((isShown) =>
    attributes.filter(({ name }) => SHOWN.includes(name) === isShown),
  );
  const metrics = METRICS.filter(({ of }) => of === 'entity').map(
    ({ id, names }) => `<option value="${id}">${escapeHtml(names.en)}</option>`,
  );
  return `<form class="fields" aria-label="Attributes">
${fieldset('What is shown', shown!.toSorted(byNeed))}
${fieldset('How it behaves', others!.toSorted(byName))}
<datalist id="metrics">${metrics.join('')}</datalist>
<datalist id="ids"></datalist>
</form>
<p class="names" hidden data-events="${events.map(({ name }) => name).join(' ')}" data-script="${escapeHtml(
    scriptTag(build),
  )}" data-dataset="${escapeHtml(datasetAddress(build))}"></p>`;
}

function byNeed({ name: a }: Attribute, { name: b }: Attribute): number {
  return SHOWN.indexOf(a) - SHOWN.indexOf(b);
}

function byName({ name: a }: Attribute, { name: b }: Attribute): number {
  return a < b ? -1 : 1;
}

function fieldset(legend: string, attributes: readonly Attribute[]): string {
  return `<fieldset><legend>${legend}</legend>
${attributes.map(fieldHtml).join('\n')}
</fieldset>`;
}

function fieldHtml({ name, type, default: initial, description = '' }: Attribute): string {
  const id = `field-${name}`;
  const words = [...(type?.text ?? '').matchAll(/'([^']*)'/gu)].map((found) => found[1]!);
  const list = OFFERED[name] === undefined ? '' : ` list="${OFFERED[name]}"`;
  const control =
    words.length > 0
      ? choice(name, words, initial)
      : `<input id="${id}" name="${name}"${list} autocomplete="off" spellcheck="false" aria-describedby="${id}-meaning">`;
  return `<div class="field"><label for="${id}"><code>${name}</code></label>${control}
<p id="${id}-meaning">${wordsToHtml(description)}</p></div>`;
}

function choice(name: string, words: readonly string[], initial: string | undefined): string {
  const id = `field-${name}`;
  const unset = initial?.startsWith("'") === true ? ` (${initial.replaceAll("'", '')})` : '';
  const options = words.map((word) => `<option>${escapeHtml(word)}</option>`).join('');
  return `<select id="${id}" name="${name}" aria-describedby="${id}-meaning"><option value="">not set${escapeHtml(unset)}</option>${options}</select>`;
}
