import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../view/analysis.ts';
import { countWords } from '../view/count-words.ts';
import { dateInWords } from '../view/date-words.ts';
import { referenceTo } from '../view/entity-reference.ts';
import { ENTITY_TYPE_NAMES } from '../view/family-names.ts';
import type { SearchHit, SearchResults } from '../view/search-index.ts';
import { textLanguage } from '../view/text-language.ts';
import { markSample } from './mark-sample.ts';

/** The list a search box opens, and what happens in it. */
export interface SearchListModel {
  readonly analysis: Analysis;
  readonly results: SearchResults;
  /** The place of the option the arrow keys stand on, among entities and then documents. */
  readonly active: number;
  readonly pick: (hit: SearchHit) => void;
  readonly point: (index: number) => void;
}

/** All that was found, in the order of the list. */
export function hitsOf({ entities, documents }: SearchResults): readonly SearchHit[] {
  return [...entities, ...documents];
}

/** The option that a key leads to from the active one, round the ends; null for other keys. */
export function optionAt(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function words(hit: SearchHit): TemplateResult {
  return html`<span lang=${textLanguage(hit.label) ?? nothing}>${hit.label}</span>${
      hit.matched === null
        ? nothing
        : html`<small lang=${textLanguage(hit.matched) ?? nothing}>${hit.matched}</small>`
    }`;
}

/** What stands at the end of the line: what it is, and whether the filters hide it. */
function about({ dataset, view }: Analysis, hit: SearchHit): string {
  if (hit.type === 'document') return dateInWords(dataset.documents.get(hit.id)?.published);
  return view.graph.hasNode(hit.id) ? ENTITY_TYPE_NAMES[hit.type].one : 'hidden by filters';
}

function option(model: SearchListModel, hit: SearchHit, index: number): TemplateResult {
  const { analysis, active, pick, point } = model;
  const isDocument = hit.type === 'document';
  const reference = isDocument ? null : referenceTo(analysis, hit.id);
  return html`<div
    role="option"
    id=${`option-${index}`}
    class=${isDocument ? 'title' : 'entity'}
    aria-selected=${index === active ? 'true' : 'false'}
    @pointermove=${() => point(index)}
    @click=${() => pick(hit)}
  >
    ${reference === null ? nothing : markSample(reference)}
    <span class=${`names ${reference?.face ?? ''}`}>${words(hit)}</span>
    <span class="about">${about(analysis, hit)}</span>
  </div>`;
}

function group(
  model: SearchListModel,
  id: string,
  title: string,
  hits: readonly SearchHit[],
  from: number,
): TemplateResult | typeof nothing {
  if (hits.length === 0) return nothing;
  return html`<div role="group" aria-labelledby=${id}>
    <div class="heading" id=${id} role="presentation">${title}</div>
    ${hits.map((hit, i) => option(model, hit, from + i))}
  </div>`;
}

/** The list: entities, then documents; a sentence where nothing was found. */
export function searchList(model: SearchListModel): TemplateResult {
  const { entities, documents } = model.results;
  if (entities.length + documents.length === 0) {
    return html`<div class="found"><p class="none">${noneFound(model.analysis)}</p></div>`;
  }
  // The press must not take the focus from the box.
  return html`<div
    class="found"
    id="found"
    role="listbox"
    aria-label="Found"
    @pointerdown=${(event: Event) => event.preventDefault()}
  >
    ${group(model, 'entities', 'Entities', entities, 0)}
    ${group(model, 'documents', 'Documents: show only what one says', documents, entities.length)}
  </div>`;
}

/** Said where no name and no title meets the query. */
export function noneFound({ dataset }: Analysis): string {
  return `No entity of that name in the ${countWords(dataset.documents.size, 'document')}.`;
}
