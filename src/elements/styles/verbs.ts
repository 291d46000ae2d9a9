import { css } from 'lit';

/** Small actions in a line of words: underlined, tall enough to hit. */
export const verbs = css`
  .verbs {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 12px;
    color: var(--cooperation-ink-3);
  }
  .verbs a,
  .verbs button {
    display: inline-block;
    min-height: 24px;
    min-width: 24px;
    line-height: 24px;
    color: var(--cooperation-ink-2);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--cooperation-ink-3);
    text-underline-offset: 3px;
  }
  .verbs a:hover,
  .verbs button:hover {
    color: var(--cooperation-ink);
    text-decoration-color: currentColor;
  }
`;
