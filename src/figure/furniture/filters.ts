import { captionParts, type CaptionTopic } from '../../view/caption-parts.ts';
import { filterChips } from '../../view/filter-chips.ts';
import { documentsWords } from '../../view/filter-words.ts';
import { oneParagraph, type Furniture, type FurnitureInput } from './furniture.ts';

/** Said by furniture of their own. */
const ELSEWHERE = new Set(['time', 'known']);
const SAID: readonly CaptionTopic[] = ['kinds', 'statuses', 'documents', 'near'];

/** The choices as the sentence above the picture says them. */
function inBrief({ request }: FurnitureInput): string {
  const parts = captionParts(request.state, request.dataset).flatMap((part) =>
    part.kind === 'control' && SAID.includes(part.topics[0]) ? [part.words] : [],
  );
  return `Shown: ${parts.join(', ')}.`;
}

/** Every filter by its name; documents are counted, since the list of sources names them. */
function inFull({ request }: FurnitureInput): string {
  const { dataset, state } = request;
  const chips = filterChips(dataset, state)
    .filter(({ id }) => !ELSEWHERE.has(id) && !id.startsWith('documents:'))
    .map(({ label }) => label);
  const documents =
    state.documents.length === 0 ? [] : [documentsWords(state.documents, dataset.documents.size)];
  const words = [...chips, ...documents];
  return words.length === 0
    ? 'No filter: ties of every kind, of any status, in all documents.'
    : `Filters: ${words.join('; ')}.`;
}

/** Which filters are set. */
export const FILTERS: Furniture = {
  id: 'filters',
  place: 'method',
  forms: (input) => [oneParagraph([inFull(input)]), oneParagraph([inBrief(input)])],
};
