import { css } from 'lit';

/** Terms and what they mean: a list with the terms in a narrow first column, as wide as --term says. */
export const terms = css`
  dl {
    display: grid;
    grid-template-columns: var(--term, 5em) minmax(0, 1fr);
    gap: var(--cooperation-space-1) var(--cooperation-space-3);
    font-size: var(--cooperation-font-size-small);
  }
  dt {
    color: var(--cooperation-ink-3);
  }
  dd {
    color: var(--cooperation-ink-2);
    text-wrap: pretty;
  }
`;
