import { css } from 'lit';

/** A popover below the word that opens it, and the choices in it; on phones a sheet from below. */
export const popover = css`
  [data-popover] {
    position: relative;
    display: inline-block;
  }
  .popover {
    position: absolute;
    z-index: 3;
    top: calc(100% + 9px);
    inset-inline-start: -14px;
    width: max-content;
    max-width: min(440px, 90vw);
    max-height: min(560px, 68vh);
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: 10px 14px 12px;
    background: var(--cooperation-paper);
    color: var(--cooperation-ink);
    border: 1px solid var(--cooperation-rule);
    border-top-color: var(--cooperation-ink);
    font: 400 14px/20px var(--cooperation-sans);
    white-space: normal;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 24px;
  }
  .head:not(:first-child) {
    margin-top: 12px;
  }
  .head h3 {
    margin: 0 0 4px;
    font: 600 13.5px/24px var(--cooperation-sans);
  }
  .head .verb {
    line-height: 24px;
    font-size: 13px;
  }
  .verb[aria-disabled='true'] {
    color: var(--cooperation-ink-3);
    text-decoration: none;
    cursor: default;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    padding: 5px 0 3px;
  }
  .day {
    display: flex;
    align-items: baseline;
    gap: 7px;
  }
  .day input {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-bottom: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
    padding: 1px 0;
    min-height: 26px;
  }
  .choice {
    display: grid;
    grid-template-columns: 15px minmax(0, 1fr) auto;
    column-gap: 8px;
    align-items: baseline;
    min-height: 26px;
    padding: 3px 0;
    cursor: pointer;
    break-inside: avoid;
  }
  .choice.inner {
    margin-inline-start: 23px;
    color: var(--cooperation-ink-2);
  }
  .choice.apart {
    margin-top: 8px;
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
    margin: 0;
    align-self: start;
    margin-top: 2.5px;
    accent-color: var(--cooperation-ink);
  }
  .words {
    overflow-wrap: anywhere;
  }
  .words small {
    display: block;
    font-size: 12.5px;
    line-height: 17px;
    color: var(--cooperation-ink-3);
  }
  .count {
    color: var(--cooperation-ink-3);
    padding-inline-start: 16px;
  }
  .groups {
    columns: 2 180px;
    column-gap: 32px;
  }
  .group {
    break-inside: avoid;
    padding-bottom: 8px;
  }
  .sizes {
    display: contents;
  }
  .group .head {
    margin-top: 0;
  }
  .group h4 {
    margin: 0;
    font: 600 12.5px/24px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  select {
    font: inherit;
    width: 100%;
    min-height: 30px;
    padding: 2px 4px;
    color: inherit;
    background: var(--cooperation-paper);
    border: 0;
    border-bottom: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
  }
  .detail {
    padding-top: 4px;
    font-size: 12.5px;
    line-height: 17px;
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
      padding: 14px 20px 20px;
      border-width: 1px 0 0;
      border-color: var(--cooperation-ink-3);
      border-radius: 14px 14px 0 0;
      font-size: 15px;
    }
    .choice,
    .head .verb {
      min-height: 44px;
      padding: 12px 0;
    }
    .groups {
      columns: 1;
    }
  }
`;
