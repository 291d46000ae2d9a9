import { css } from 'lit';

/** The timeline: names and counts at the left, a track of rows, words and years below. */
export const timeline = css`
  :host {
    display: block;
    /* Years run from left to right, as on every other picture. */
    direction: ltr;
    font-size: 12.5px;
    line-height: 13.5px;
    container-type: inline-size;
    user-select: none;
    -webkit-user-select: none;
  }
  .timeline {
    display: grid;
    grid-template-columns: minmax(206px, max-content) minmax(0, 1fr);
    column-gap: 18px;
  }
  .names {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 10px;
    grid-template-rows: 15px;
    grid-auto-rows: 13.5px;
    color: var(--cooperation-ink-2);
    white-space: nowrap;
  }
  .note {
    grid-column: 1 / -1;
    font-size: 11.5px;
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
    font-size: 11.5px;
    fill: var(--cooperation-ink-3);
  }
  .veil {
    position: absolute;
    top: 15px;
    bottom: 0;
    background: var(--cooperation-paper);
    opacity: 0.72;
    pointer-events: none;
  }
  .chosen-words {
    position: absolute;
    top: -1px;
    padding: 0 5px;
    background: var(--cooperation-paper);
    white-space: nowrap;
    pointer-events: none;
  }
  .handle {
    position: absolute;
    top: 13px;
    bottom: -2px;
    width: 24px;
    margin-left: -12px;
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
    margin-left: -22px;
  }
  .handle.asOf.open {
    margin-left: -2px;
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
    gap: 14px;
    height: 24px;
    white-space: nowrap;
  }
  .verbs button {
    line-height: 24px;
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
    gap: 5px;
    line-height: 24px;
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
    height: 24px;
    border-top: 1px solid var(--cooperation-ink-3);
    margin-top: 1px;
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
    font-size: 12px;
  }
  .year.start {
    transform: none;
  }
  @container (max-width: 620px) {
    .timeline {
      grid-template-columns: minmax(0, 1fr);
      padding: 0 14px;
    }
    .names {
      display: none;
    }
    .second {
      display: none;
    }
    .verbs {
      grid-row: 3;
      height: 44px;
      gap: 20px;
    }
    .verbs button,
    .verbs label {
      line-height: 44px;
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
