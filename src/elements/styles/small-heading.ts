import { css } from 'lit';

/** The heading of a panel that is a tool or names two: smaller than that of what is read. */
export const smallHeading = css`
  h2 {
    font-size: var(--cooperation-font-size-xx-large);
  }
`;
