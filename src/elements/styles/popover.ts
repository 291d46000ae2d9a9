import { css } from 'lit';

/** A word of a sentence that opens a popover below it, and the choices in that; on phones a sheet from below. */
export const popover = css`
  [data-popover] {
    position: relative;
    display: inline-block;
  }
  button.word {
    text-decoration: underline dotted var(--cooperation-ink-3) 1px;
    text-underline-offset: 0.3em;
  }
  button.word:is(:hover, [aria-expanded='true']) {
    text-decoration: underline solid var(--cooperation-ink) 1px;
  }
  button.word.changed {
    text-decoration: underline solid var(--cooperation-pencil) 2px;
  }
  :host(:dir(rtl)) .popover {
    direction: rtl;
  }
  .popover {
    position: absolute;
    z-index: 3;
    top: calc(100% + var(--cooperation-space-3));
    inset-inline-start: calc(-1 * var(--cooperation-space-4));
    width: max-content;
    max-width: min(440px, 90vw);
    max-height: min(560px, 68vh);
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: var(--cooperation-space-3) var(--cooperation-space-4) var(--cooperation-space-4);
    background: var(--cooperation-paper);
    color: var(--cooperation-ink);
    border: 1px solid var(--cooperation-rule);
    border-top-color: var(--cooperation-ink);
    font: 400 var(--cooperation-font-size) / var(--cooperation-line-height) var(--cooperation-sans);
    white-space: normal;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--cooperation-space-6);
  }
  .head:not(:first-child) {
    margin-top: var(--cooperation-space-4);
  }
  .head h3 {
    margin: 0 0 var(--cooperation-space-2);
    font-weight: 600;
    line-height: var(--cooperation-line-height-loose);
  }
  .head .verb {
    line-height: var(--cooperation-line-height-loose);
    font-size: var(--cooperation-font-size-small);
  }
  .verb[aria-disabled='true'] {
    color: var(--cooperation-ink-3);
    text-decoration: none;
    cursor: default;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--cooperation-space-3) var(--cooperation-space-5);
    padding: var(--cooperation-space-2) 0 var(--cooperation-space-1);
  }
  .day {
    display: flex;
    align-items: baseline;
    gap: var(--cooperation-space-3);
  }
  .day input {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-bottom: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
    padding: 0;
    min-height: 26px;
  }
  .choice {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr) auto;
    column-gap: var(--cooperation-space-3);
    align-items: baseline;
    min-height: 26px;
    padding: var(--cooperation-space-1) 0;
    cursor: pointer;
    break-inside: avoid;
  }
  .choice.inner {
    margin-inline-start: calc(15px + var(--cooperation-space-3));
    color: var(--cooperation-ink-2);
  }
  .choice.apart {
    margin-top: var(--cooperation-space-3);
  }
  .choice:has(.none) .words {
    color: var(--cooperation-ink-3);
  }
  .choice:hover .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .choice input {
    width: 15px;
    height: 15px;
    margin: var(--cooperation-space-1) 0 0;
    align-self: start;
    accent-color: var(--cooperation-ink);
  }
  .words {
    overflow-wrap: anywhere;
  }
  .words small {
    display: block;
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  .count {
    color: var(--cooperation-ink-3);
    padding-inline-start: var(--cooperation-space-5);
  }
  .groups {
    columns: 2 180px;
    column-gap: var(--cooperation-space-7);
  }
  .group {
    break-inside: avoid;
    padding-bottom: var(--cooperation-space-3);
  }
  .sizes {
    display: contents;
  }
  .group .head {
    margin-top: 0;
  }
  .group h4 {
    margin: 0;
    font-size: var(--cooperation-font-size-x-small);
    font-weight: 600;
    line-height: var(--cooperation-line-height-loose);
    color: var(--cooperation-ink-3);
  }
  select {
    font: inherit;
    width: 100%;
    min-height: 30px;
    padding: var(--cooperation-space-1) var(--cooperation-space-2);
    color: inherit;
    background: var(--cooperation-paper);
    border: 0;
    border-bottom: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
  }
  .detail {
    padding-top: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  @container (max-width: 760px) {
    select {
      min-height: 44px;
    }
    .popover {
      position: fixed;
      inset: auto 0 0;
      width: auto;
      max-width: none;
      max-height: 72%;
      padding: var(--cooperation-space-4) var(--cooperation-space-5) var(--cooperation-space-5);
      border-width: 1px 0 0;
      border-color: var(--cooperation-ink-3);
      border-radius: var(--cooperation-radius-sheet) var(--cooperation-radius-sheet) 0 0;
      font-size: var(--cooperation-font-size-large);
    }
    .choice,
    .head .verb {
      min-height: 44px;
      padding: var(--cooperation-space-4) 0;
    }
    .groups {
      columns: 1;
    }
  }
`;
