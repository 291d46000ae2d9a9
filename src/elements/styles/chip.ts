import { css } from 'lit';

/** Something the reader chose, with a cross that takes it off. */
export const chip = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--cooperation-space-2);
    min-height: 24px;
  }
  .chip .icon {
    flex: none;
    width: 14px;
    height: 14px;
    color: var(--cooperation-pencil);
  }
  .chip:hover span {
    text-decoration: line-through var(--cooperation-pencil) 2px;
  }
  @container (max-width: 760px) {
    .chip {
      min-height: 44px;
    }
  }
`;
