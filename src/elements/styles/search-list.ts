import { css } from 'lit';

/** What a search box found: lines with a mark, a name and what it is. */
export const searchLines = css`
  .heading {
    padding: 6px 14px 2px;
    font: 600 12.5px/18px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  [role='option'] {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr) auto;
    column-gap: 9px;
    align-items: baseline;
    min-height: 30px;
    padding: 5px 14px;
    cursor: pointer;
  }
  [role='option'].title {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  [role='option'][aria-selected='true'] {
    background: var(--cooperation-wash);
    box-shadow: inset 2px 0 var(--cooperation-ink);
  }
  .mission {
    font: italic 400 15px/20px var(--cooperation-serif);
  }
  .sample {
    transform: translateY(2px);
  }
  .names small {
    margin-inline-start: 8px;
    font: 400 12.5px/20px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  .about {
    font-size: 12.5px;
    color: var(--cooperation-ink-3);
  }
  [aria-selected='true'] :is(small, .about) {
    color: var(--cooperation-ink-2);
  }
  .none {
    padding: 5px 14px;
    color: var(--cooperation-ink-2);
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
