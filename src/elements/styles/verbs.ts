import { css } from 'lit';

/** Small actions in a line of words: underlined, tall enough to hit. */
export const verbs = css`
  .verbs {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--cooperation-space-1) var(--cooperation-space-5);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .verbs :is(a, button, .verb) {
    display: inline-block;
    min-height: 24px;
    min-width: 24px;
    line-height: var(--cooperation-line-height-loose);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--cooperation-ink-3);
    text-underline-offset: 4px;
  }
  .verbs :is(a, button, .verb):hover {
    color: var(--cooperation-ink);
    text-decoration-color: currentColor;
  }
`;
