import { css } from 'lit';

/** Of an element that is one word among those of its host. */
export const oneWord = css`
  :host {
    font: inherit;
    color: inherit;
  }
  .verb {
    min-height: 24px;
    white-space: nowrap;
  }
`;
