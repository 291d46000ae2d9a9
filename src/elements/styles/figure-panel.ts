import { css } from 'lit';

/** The figure panel: rows of words that are chosen or struck, lines to write on, few rules. */
export const figurePanel = css`
  h2 {
    font: 400 27px/33px var(--cooperation-serif);
  }
  .out {
    margin-top: 8px;
  }
  .choices {
    margin-top: 14px;
    padding-top: 10px;
    border-top: 1px solid var(--cooperation-rule);
  }
  .verbs {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 18px;
    margin-top: 6px;
    font-size: 13px;
    color: var(--cooperation-ink-2);
  }
  .verb {
    min-height: 24px;
    min-width: 24px;
    line-height: 24px;
  }
  .verb.main {
    font: 600 15px/28px var(--cooperation-sans);
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
    margin-top: 6px;
    font-size: 13px;
    line-height: 18px;
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
    gap: 12px;
    padding: 2px 0;
    border-top: 1px solid var(--cooperation-rule);
    font-size: 13.5px;
    line-height: 22px;
  }
  .rows > li:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .rows .verb {
    font-size: 13px;
    color: var(--cooperation-ink-2);
    white-space: nowrap;
  }
  .rows .words {
    flex: none;
    font-size: 13px;
    column-gap: 12px;
  }
  .rows .sample {
    margin-inline-end: 6px;
    transform: translateY(2px);
  }
  .rows:not(:first-child) {
    margin-top: 8px;
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
    gap: 14px;
  }
  .highlights {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-top: 6px;
  }
  .highlights cooperation-entity-field {
    flex: 1 1 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    font-size: 13.5px;
  }
  .chip .icon {
    width: 14px;
    height: 14px;
    color: var(--cooperation-pencil);
  }
  .chip:hover span {
    text-decoration: line-through var(--cooperation-pencil) 2px;
  }
  .notes > li + li {
    margin-top: 8px;
  }
  details {
    margin-top: 6px;
  }
  details.apart {
    margin-top: 22px;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    font-size: 13px;
    line-height: 24px;
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
    margin: 4px 0;
    font: 400 14px/20px var(--cooperation-serif);
    text-wrap: pretty;
  }
  @container (max-width: 760px) {
    h2 {
      font-size: 24px;
      line-height: 29px;
    }
    .verb,
    .verb.main,
    summary {
      min-height: 44px;
      min-width: 44px;
      line-height: 44px;
    }
    .chip {
      min-height: 44px;
    }
  }
`;
