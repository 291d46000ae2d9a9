import { css } from 'lit';

/** What a search box found: lines with a mark, a name and what it is. */
export const searchLines = css`
  .heading {
    padding: var(--cooperation-space-3) var(--cooperation-space-4) var(--cooperation-space-1);
    font-size: var(--cooperation-font-size-x-small);
    font-weight: 600;
    color: var(--cooperation-ink-3);
  }
  [role='option'] {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr) auto;
    column-gap: var(--cooperation-space-3);
    align-items: baseline;
    min-height: 30px;
    border-inline-start: 2px solid transparent;
    padding: var(--cooperation-space-2) var(--cooperation-space-4);
    cursor: pointer;
  }
  [role='option'].title {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  [role='option'][aria-selected='true'] {
    background: var(--cooperation-wash);
    border-inline-start-color: var(--cooperation-ink);
  }
  .sample {
    transform: translateY(2px);
  }
  .names small {
    margin-inline-start: var(--cooperation-space-3);
    font: 400 var(--cooperation-font-size-x-small) / var(--cooperation-line-height)
      var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  .about {
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  [aria-selected='true'] :is(small, .about) {
    color: var(--cooperation-ink-2);
  }
  .none {
    padding: var(--cooperation-space-2) var(--cooperation-space-4);
    color: var(--cooperation-ink-2);
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
