import { css } from 'lit';

/** The sentence above the plate: words as controls, what the reader changed underlined in pencil. */
export const caption = css`
  :host {
    display: block;
    position: relative;
    z-index: 3;
    color: var(--cooperation-ink-2);
  }
  :host {
    pointer-events: none;
  }
  .wide,
  .short,
  .chips > * {
    pointer-events: auto;
  }
  .short {
    display: none;
  }
  .word {
    min-height: 24px;
    color: var(--cooperation-ink);
  }
  .popover:has(.groups) {
    width: 600px;
    max-width: none;
  }
  /* Wide, and its word stands far to the right: it hangs from the sentence, not from the word. */
  [data-popover]:has(.metrics) {
    position: static;
  }
  .popover:has(.metrics) {
    inset-inline: auto 0;
    max-height: min(640px, 70vh);
  }
  .metrics:not(:first-child) {
    margin-top: var(--cooperation-space-4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--cooperation-space-1) var(--cooperation-space-4);
    padding: var(--cooperation-space-2) 0 var(--cooperation-space-1);
    font-size: var(--cooperation-font-size-small);
  }
  .chip {
    max-width: 320px;
    color: var(--cooperation-ink);
  }
  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .clear {
    min-height: 24px;
  }
  .done {
    display: none;
  }
  @container (max-width: 1180px) {
    .wide {
      display: none;
    }
    .short {
      display: block;
    }
    .popover:has(.metrics) {
      inset-inline: 0 auto;
      width: min(600px, 100cqi - 360px);
    }
  }
  @container (max-width: 760px) {
    .word {
      min-height: 44px;
      margin-block: calc(-1 * var(--cooperation-space-2));
    }
    .popover:has(.groups) {
      inset-inline-end: 0;
      width: auto;
      max-height: 72%;
    }
    .clear {
      min-height: 44px;
    }
    .done {
      display: block;
      width: 100%;
      min-height: 44px;
      margin-top: var(--cooperation-space-3);
      font-weight: 600;
      text-align: center;
    }
  }
`;
