import { css } from 'lit';

/** The choice of a policy, beside the look of a `wordSelect`. */
export const policy = css`
  .policy {
    margin-top: var(--cooperation-space-3);
    font-size: var(--cooperation-font-size-small);
    line-height: var(--cooperation-line-height-loose);
    color: var(--cooperation-ink-2);
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
`;
