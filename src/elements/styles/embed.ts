import { css } from 'lit';

/** Code to be copied: words that choose it, the code between two rules, and what to do with it. */
export const embedStyles = css`
  :host {
    font: inherit;
    white-space: nowrap;
  }
  .popover {
    inset: calc(100% + 9px) 0 auto auto;
    width: min(560px, 90vw);
    max-width: none;
    z-index: 5;
  }
  .row {
    grid-template-columns: 28px minmax(0, 1fr);
  }
  .popover > .detail {
    max-width: 66ch;
    padding-top: 2px;
  }
  .detail:empty {
    display: none;
  }
  textarea {
    display: block;
    width: 100%;
    margin: 9px 0 6px;
    padding: 7px 0;
    border: 0;
    border-block: 1px solid var(--cooperation-rule);
    border-radius: 0;
    background: none;
    color: var(--cooperation-ink-2);
    font:
      400 12px/17px ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace;
    resize: none;
    scrollbar-width: thin;
  }
  .verbs {
    display: flex;
    align-items: baseline;
    gap: 18px;
    font-size: 13px;
    color: var(--cooperation-ink-2);
  }
  .verbs .verb {
    min-height: 24px;
    line-height: 24px;
  }
  .verb.main {
    font: 600 14px/26px var(--cooperation-sans);
    color: var(--cooperation-ink);
    text-decoration-color: currentColor;
  }
  @container (max-width: 760px) {
    .popover {
      inset: auto 0 0;
      width: auto;
    }
    .word,
    .verb,
    .verbs .verb {
      min-height: 44px;
      min-width: 44px;
      line-height: 44px;
    }
    legend {
      line-height: 44px;
    }
  }
`;
