import { css } from 'lit';

/** The choice of a policy, beside the look of a `wordSelect`. */
export const policy = css`
  .policy {
    margin-top: 8px;
    font-size: 13px;
    line-height: 24px;
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
