import { html, type TemplateResult } from 'lit';
import { LISTED_PATHS } from '../../graph/paths/path.ts';
import type { PathShow } from '../../view/path-choice.ts';

interface Term {
  readonly term: string;
  readonly text: string;
}

const WALKED: Term = {
  term: 'Walked',
  text: 'Every tie the picture shows, both ways, also those that only say who runs or contains what. Not walked: belonging to an owner, unnamed groups, and whoever is taken out.',
};

const PATHS: readonly Term[] = [
  {
    term: 'Path',
    text: 'A chain of ties from one entity to the other in which nobody stands twice. Shortest are those of the fewest steps; every step counts the same.',
  },
  {
    term: 'Thread',
    text: 'A path that one document or one mission holds together: the document has a statement behind every step, or every step concerns the mission, as an end of the tie or as the object of a statement behind it.',
  },
  WALKED,
  {
    term: 'Order',
    text: `At every step the stronger tie first. All are counted; the first ${LISTED_PATHS} are listed.`,
  },
];

const COMPARED: readonly Term[] = [
  { term: 'In common', text: 'Whoever has a tie with each of those compared.' },
  WALKED,
  {
    term: 'Figures',
    text: 'Of the graph that the ranking uses: less who runs or contains what, unnamed groups and whoever is taken out.',
  },
];

/** What the words of the panel mean, and what was left out. */
export function pathMethod(show: PathShow): TemplateResult {
  return html`<h3>How this is found</h3>
    <dl>
      ${(show === 'compare' ? COMPARED : PATHS).map(
        ({ term, text }) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>`;
}
