import { css } from 'lit';

/** How values are spread, the spans of ranks, and how far a computation is. */
export const rankingPlots = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--cooperation-space-1) var(--cooperation-space-4);
    margin-top: var(--cooperation-space-4);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .progress label {
    display: flex;
    flex: 1 1 180px;
    align-items: center;
    gap: var(--cooperation-space-3);
  }
  progress {
    flex: 1;
    min-width: 60px;
    height: 4px;
    accent-color: var(--cooperation-ink-2);
  }
  .progress .verb {
    min-height: 24px;
  }
  .tests {
    margin-top: var(--cooperation-space-3);
  }
  .figures {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .figures details {
    border-top: 1px solid var(--cooperation-rule);
  }
  .figures summary {
    display: flex;
    justify-content: space-between;
    min-height: 25px;
    align-items: center;
    cursor: pointer;
  }
  .figures summary:hover span:first-child {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .figures .note {
    margin-block: 0 var(--cooperation-space-3);
  }
  .figures .source {
    display: block;
    margin-top: var(--cooperation-space-1);
  }
  /* Values run from left to right, as on every other plot. */
  .spread {
    direction: ltr;
    margin-block: var(--cooperation-space-4) 0;
  }
  .spread svg {
    display: block;
    width: 100%;
    height: 30px;
    overflow: visible;
  }
  .spread rect {
    fill: var(--cooperation-ink-3);
  }
  .spread .staff {
    stroke: var(--cooperation-rule);
  }
  .spread .median {
    stroke: var(--cooperation-ink);
    stroke-dasharray: 2 2;
  }
  .spread figcaption {
    display: flex;
    justify-content: space-between;
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  .plot {
    vertical-align: middle;
  }
  .plot .staff {
    stroke: var(--cooperation-rule);
  }
  .plot .way,
  .plot .end {
    stroke: var(--cooperation-ink-3);
    stroke-width: 1.4;
  }
  .plot .dot {
    fill: var(--cooperation-ink);
  }
`;
