import { css } from 'lit';

/**
 * The timeline: names and counts at the left, a track of rows, words and years below. It does not mirror:
 * years run from left to right, as on every other picture, and its rows are named where they begin. Its
 * rows are as high as its type, the strip of words above them a little higher; marks.ts draws to that.
 */
export const timeline = css`
  :host {
    display: block;
    font-size: var(--cooperation-font-size-x-small);
    container-type: inline-size;
    user-select: none;
    -webkit-user-select: none;
  }
  .timeline {
    direction: ltr;
    text-align: left;
    display: grid;
    grid-template-columns: minmax(17em, max-content) minmax(0, 1fr);
    column-gap: var(--cooperation-space-5);
  }
  .names {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: var(--cooperation-space-4);
    grid-template-rows: 1.25em;
    grid-auto-rows: 1.125em;
    line-height: 1.125em;
    color: var(--cooperation-ink-2);
    white-space: nowrap;
  }
  .note {
    grid-column: 1 / -1;
    color: var(--cooperation-ink-3);
  }
  .undated {
    color: var(--cooperation-ink-3);
  }
  .struck {
    text-decoration: line-through;
  }
  .track {
    position: relative;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .track > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .row {
    stroke: var(--cooperation-rule);
  }
  .span {
    stroke: var(--cooperation-tie);
    stroke-width: 1.4px;
  }
  .span.soft {
    stroke: var(--cooperation-tie-soft);
    stroke-dasharray: 1.6 2.4;
  }
  .dot {
    fill: var(--cooperation-tie);
    stroke: var(--cooperation-tie);
    stroke-width: 0;
  }
  .dot.planned {
    fill: var(--cooperation-paper);
    stroke-width: 1.2px;
  }
  .dot.chosen:not(.planned) {
    fill: var(--cooperation-pencil);
  }
  .chosen {
    stroke: var(--cooperation-pencil);
  }
  [data-statements] {
    cursor: pointer;
  }
  .today {
    stroke: var(--cooperation-ink-3);
    stroke-dasharray: 1.5 2.5;
  }
  .word {
    fill: var(--cooperation-ink-3);
  }
  .veil {
    position: absolute;
    top: 1.25em;
    bottom: 0;
    background: var(--cooperation-paper);
    opacity: 0.72;
    pointer-events: none;
  }
  .chosen-words {
    position: absolute;
    top: -1px;
    padding: 0 var(--cooperation-space-2);
    background: var(--cooperation-paper);
    white-space: nowrap;
    pointer-events: none;
  }
  .handle {
    position: absolute;
    top: 1.1em;
    bottom: -2px;
    width: 24px;
    translate: -12px;
    cursor: ew-resize;
    touch-action: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset: 0 11px;
    background: var(--cooperation-pencil);
  }
  .handle.open::before {
    background: var(--cooperation-ink-3);
  }
  /* At the ends, most of what is pressed stands outside the row. */
  .handle.since.open {
    translate: -22px;
  }
  .handle.asOf.open {
    translate: -2px;
  }
  .handle.since.open::before {
    inset: 0 2px 0 21px;
  }
  .handle.asOf.open::before {
    inset: 0 21px 0 2px;
  }
  .verbs {
    display: flex;
    align-items: center;
    gap: var(--cooperation-space-4);
    min-height: 24px;
    white-space: nowrap;
  }
  .verbs button {
    line-height: var(--cooperation-line-height-loose);
    min-width: 24px;
  }
  .verbs button:disabled {
    color: var(--cooperation-ink-3);
    text-decoration: none;
    cursor: default;
  }
  .verbs label {
    display: flex;
    align-items: center;
    gap: var(--cooperation-space-2);
    line-height: var(--cooperation-line-height-loose);
    margin-inline-start: auto;
    cursor: pointer;
  }
  .verbs input {
    width: 13px;
    height: 13px;
    margin: 0;
    accent-color: var(--cooperation-ink);
  }
  .axis {
    position: relative;
    /* The last pixel of the track is the track's. */
    top: 1px;
    height: max(24px, 2em);
    border-top: 1px solid var(--cooperation-ink-3);
  }
  .axis svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 8px;
    overflow: visible;
  }
  .published {
    fill: var(--cooperation-ink-2);
  }
  .year {
    position: absolute;
    top: 7px;
    transform: translateX(-50%);
    color: var(--cooperation-ink-2);
  }
  .year.start {
    transform: none;
  }
  @container (max-width: 620px) {
    .timeline {
      grid-template-columns: minmax(0, 1fr);
      padding: 0 var(--cooperation-space-4);
    }
    .names {
      display: none;
    }
    .second {
      display: none;
    }
    .verbs {
      grid-row: 3;
      min-height: 44px;
      gap: var(--cooperation-space-5);
    }
    .verbs button,
    .verbs label {
      min-height: 44px;
      min-width: 44px;
    }
  }
  @media (forced-colors: active) {
    .handle::before {
      background: CanvasText;
    }
    .dot,
    .span,
    .row {
      stroke: CanvasText;
      fill: CanvasText;
    }
    .dot.planned {
      fill: Canvas;
    }
  }
`;
