import { css } from 'lit';

/** A choice that is a word of a sentence: underlined with dots, in the type of the others. */
export const wordSelect = css`
  select {
    appearance: none;
    field-sizing: content;
    max-width: 100%;
    min-height: 24px;
    padding: 0;
    border: 0;
    border-bottom: 1px dotted var(--cooperation-ink-3);
    border-radius: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
    cursor: pointer;
  }
  option {
    background: var(--cooperation-paper);
    color: var(--cooperation-ink);
  }
`;
