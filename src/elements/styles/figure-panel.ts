import { css } from 'lit';

/** The figure panel: rows of words that are chosen or struck, lines to write on, few rules. */
export const figurePanel = css`
  .out {
    margin-top: var(--cooperation-space-3);
  }
  .choices {
    margin-top: var(--cooperation-space-4);
    padding-top: var(--cooperation-space-3);
    border-top: 1px solid var(--cooperation-rule);
  }
  .verbs {
    margin-top: var(--cooperation-space-2);
  }
  .verb {
    min-height: 24px;
    min-width: 24px;
    line-height: var(--cooperation-line-height-loose);
  }
  .verbs .verb.main {
    font-size: var(--cooperation-font-size-large);
    font-weight: 600;
    color: var(--cooperation-ink);
    text-decoration-color: currentColor;
  }
  .verb:hover {
    color: var(--cooperation-ink);
    text-decoration-color: currentColor;
  }
  .verb[aria-disabled='true'] {
    color: var(--cooperation-ink-3);
    cursor: default;
  }
  .file {
    position: relative;
  }
  .file input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--cooperation-ink);
    outline-offset: 2px;
  }
  .note.more {
    margin-top: 0;
  }
  .result {
    margin-top: var(--cooperation-space-3);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .problem {
    color: var(--cooperation-ink);
    text-decoration: underline 1px var(--cooperation-pencil);
    text-underline-offset: 4px;
  }
  .rows > li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--cooperation-space-4);
    padding: var(--cooperation-space-1) 0;
    line-height: var(--cooperation-line-height-loose);
  }
  .rows .verb {
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
    white-space: nowrap;
  }
  .rows .words {
    flex: none;
    font-size: var(--cooperation-font-size-small);
    column-gap: var(--cooperation-space-4);
  }
  .rows .sample {
    margin-inline-end: var(--cooperation-space-3);
    transform: translateY(2px);
  }
  .rows:not(:first-child) {
    margin-top: var(--cooperation-space-3);
  }
  .every {
    max-height: 300px;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .done {
    color: var(--cooperation-ink-3);
  }
  .pair {
    display: flex;
    gap: var(--cooperation-space-4);
  }
  .highlights {
    display: flex;
    flex-wrap: wrap;
    gap: var(--cooperation-space-1) var(--cooperation-space-4);
    margin-top: var(--cooperation-space-3);
  }
  .highlights cooperation-entity-field {
    flex: 1 1 100%;
  }
  .notes > li + li {
    margin-top: var(--cooperation-space-3);
  }
  details {
    margin-top: var(--cooperation-space-3);
  }
  details.apart {
    margin-top: var(--cooperation-space-6);
  }
  summary {
    width: fit-content;
    min-height: 24px;
    font-size: var(--cooperation-font-size-small);
    line-height: var(--cooperation-line-height-loose);
    color: var(--cooperation-ink-2);
    list-style: none;
    cursor: pointer;
    text-decoration: underline 1px var(--cooperation-ink-3);
    text-underline-offset: 4px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .methods {
    margin: var(--cooperation-space-2) 0;
    font-family: var(--cooperation-serif);
    text-wrap: pretty;
  }
  @container (max-width: 760px) {
    .verb,
    .verbs .verb,
    summary {
      min-height: 44px;
      min-width: 44px;
    }
    summary {
      align-content: center;
    }
  }
`;
