import { css } from 'lit';

/** Code to be copied: words that choose it, the code between two rules, and what to do with it. */
export const embedStyles = css`
  :host {
    font: inherit;
    white-space: nowrap;
  }
  .popover {
    inset-block: calc(100% + var(--cooperation-space-3)) auto;
    inset-inline: auto 0;
    width: min(560px, 90vw);
    max-width: none;
    z-index: 5;
  }
  .row {
    grid-template-columns: 2em minmax(0, 1fr);
  }
  .popover > .detail {
    max-width: 66ch;
    padding-top: var(--cooperation-space-1);
  }
  .detail:empty {
    display: none;
  }
  textarea {
    display: block;
    width: 100%;
    margin-block: var(--cooperation-space-3);
    padding-block: var(--cooperation-space-3);
    border: 0;
    border-block: 1px solid var(--cooperation-rule);
    border-radius: 0;
    background: none;
    color: var(--cooperation-ink-2);
    font: 400 var(--cooperation-font-size-x-small) / var(--cooperation-line-height)
      var(--cooperation-mono);
    /* Code runs from left to right. */
    direction: ltr;
    text-align: left;
    resize: none;
    scrollbar-width: thin;
  }
  .verbs .verb.main {
    font-size: var(--cooperation-font-size);
    font-weight: 600;
    color: var(--cooperation-ink);
    text-decoration-color: currentColor;
  }
  @container (max-width: 760px) {
    .popover {
      inset: auto 0 0;
      width: auto;
    }
    .verb,
    .verbs .verb {
      min-height: 44px;
      min-width: 44px;
    }
  }
`;
