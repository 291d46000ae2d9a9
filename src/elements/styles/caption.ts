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
    text-decoration: underline dotted var(--cooperation-ink-3) 1px;
    text-underline-offset: 4px;
  }
  .word:hover,
  .word[aria-expanded='true'] {
    text-decoration: underline solid var(--cooperation-ink) 1px;
  }
  .word.changed {
    text-decoration: underline solid var(--cooperation-pencil) 2px;
    text-underline-offset: 5px;
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
    margin-top: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    padding: 4px 0 2px;
    font-size: 13px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    min-height: 24px;
    max-width: 320px;
    color: var(--cooperation-ink);
  }
  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
      margin: -6px 0;
      padding: 10px 0;
      line-height: 24px;
    }
    .popover:has(.groups) {
      inset-inline-end: 0;
      width: auto;
      max-height: 72%;
    }
    .chip,
    .clear {
      min-height: 44px;
    }
    .done {
      display: block;
      width: 100%;
      min-height: 44px;
      margin-top: 8px;
      font-weight: 600;
      text-align: center;
    }
  }
`;
