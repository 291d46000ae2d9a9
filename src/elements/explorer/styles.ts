import { css } from 'lit';

/** The explorer's grid: one reading column, one plate; on phones the plate first and a sheet below. */
export const explorerStyles = css`
  :host {
    display: block;
    height: 100%;
    min-height: 480px;
    background: var(--cooperation-paper);
    container-type: size;
    /* Where a box is as wide as what is in it: a container counts as nothing. */
    contain-intrinsic-inline-size: 960px;
    writing-mode: horizontal-tb;
    overflow: hidden;
  }
  .screen {
    height: 100%;
    display: grid;
    /* In the size of type: a line of the column has as many words whatever that is. */
    --column: calc(var(--cooperation-font-size) * 384 / 14);
    --above: calc(var(--cooperation-font-size) * 66 / 14);
    /*
     * The second row has room for two lines, so that choosing a filter moves nobody; a third reaches into
     * the margin of the picture.
     */
    grid-template: 48px var(--above) minmax(0, 1fr) auto auto / var(--column) minmax(0, 1fr);
  }
  header {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: var(--column) minmax(0, auto) 1fr;
    align-items: center;
    position: relative;
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .name {
    padding-inline-start: var(--cooperation-space-7);
    font: 600 var(--cooperation-font-size-large) / var(--cooperation-line-height)
      var(--cooperation-serif);
  }
  .set-name {
    color: var(--cooperation-ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: var(--cooperation-space-4);
    padding-inline-end: var(--cooperation-space-6);
  }
  .tabs {
    grid-column: 1;
    grid-row: 2;
    padding-block-start: var(--cooperation-space-3);
    padding-inline-start: var(--cooperation-space-7);
    align-self: start;
    display: flex;
    gap: var(--cooperation-space-5);
  }
  .tabs button {
    min-height: 32px;
    color: var(--cooperation-ink-3);
    border-bottom: 2px solid transparent;
  }
  .tabs button[aria-current] {
    color: var(--cooperation-ink);
    border-color: var(--cooperation-ink);
  }
  @media (forced-colors: active) {
    /* Forced colours draw what is transparent too: every tab would look chosen. */
    .tabs button:not([aria-current]) {
      border-color: Canvas;
    }
  }
  .column {
    grid-column: 1;
    grid-row: 2 / -1;
    margin-top: calc(var(--cooperation-font-size) * 32 / 14 + var(--cooperation-space-3));
    min-height: 0;
    padding-block: var(--cooperation-space-6);
    padding-inline: var(--cooperation-space-7) var(--cooperation-space-6);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--cooperation-rule) transparent;
  }
  .above {
    grid-column: 2;
    grid-row: 2;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--cooperation-space-5);
    padding-block-start: var(--cooperation-space-4);
    padding-inline-end: var(--cooperation-space-5);
    height: max-content;
    z-index: 1;
    /* What lies below its empty parts stays in reach. */
    pointer-events: none;
  }
  .above > .zoom {
    pointer-events: auto;
  }
  /* A table has no margin to reach into, and nobody to move. */
  @container (min-width: 761px) {
    .screen:has(.picture[data-table]) {
      grid-template-rows: 48px minmax(var(--above), auto) minmax(0, 1fr) auto auto;
    }
  }
  .zoom {
    display: flex;
    align-items: center;
    color: var(--cooperation-ink-2);
    flex: none;
    min-height: 32px;
    margin-block: calc(-1 * var(--cooperation-space-2));
  }
  .zoom button {
    min-width: 32px;
    height: 32px;
    text-align: center;
  }
  .zoom .word {
    margin-inline-end: var(--cooperation-space-4);
  }
  .picture {
    grid-column: 2;
    grid-row: 3;
    position: relative;
    min-height: 0;
  }
  .picture cooperation-plate {
    position: absolute;
    inset: 0;
  }
  .picture[data-table] cooperation-plate {
    visibility: hidden;
  }
  .picture cooperation-table[open] {
    inset-inline-end: var(--cooperation-space-5);
  }
  cooperation-legend {
    grid-column: 2;
    grid-row: 4;
    padding-block: var(--cooperation-space-2);
    padding-inline-end: var(--cooperation-space-5);
    /* Room for a third line, so that what a choice adds to the key moves nobody. */
    min-height: 7em;
  }
  cooperation-timeline {
    grid-column: 2;
    grid-row: 5;
    padding-block-end: var(--cooperation-space-2);
    padding-inline-end: var(--cooperation-space-7);
  }
  .picture-words {
    display: none;
  }
  /* A figure has its own key and stands where plate, key and timeline do. */
  .picture[data-figure] {
    grid-row: 3 / -1;
  }
  /* They take the focus when what had it is gone; a ring round half the screen says nothing. */
  .column:focus-visible,
  .picture:focus-visible {
    outline: none;
  }
  .handle,
  .phone-tab {
    display: none;
  }
  /* On phones the reading column has it. */
  @container (min-width: 761px) {
    .column cooperation-embed {
      display: none;
    }
  }
  .ghost {
    width: 32px;
    height: 32px;
    text-align: center;
    color: var(--cooperation-ink-2);
  }
  .ghost:disabled {
    color: var(--cooperation-rule);
    cursor: default;
  }
`;
