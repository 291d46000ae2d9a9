import { css } from 'lit';

/** The choice of a policy: a word of the sentence, underlined like those of the caption. */
export const policy = css`
  .policy {
    margin-top: 8px;
    font-size: 13px;
    line-height: 24px;
    color: var(--cooperation-ink-2);
  }
  .policy select {
    appearance: none;
    field-sizing: content;
    max-width: 100%;
    min-height: 24px;
    padding: 0 0 1px;
    border: 0;
    border-bottom: 1px dotted var(--cooperation-ink-3);
    border-radius: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
    cursor: pointer;
  }
  .policy select.changed {
    border-bottom: 2px solid var(--cooperation-pencil);
  }
  @container (max-width: 760px) {
    .policy select {
      min-height: 44px;
      min-width: 44px;
    }
  }
  .policy option {
    background: var(--cooperation-paper);
    color: var(--cooperation-ink);
  }
`;
