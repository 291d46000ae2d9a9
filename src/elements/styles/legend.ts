import { css } from 'lit';

/** The key under the plate: a few lines that read like a caption; the lists run on. */
export const legend = css`
  :host {
    display: block;
    font-size: var(--cooperation-font-size-x-small);
    /* Whole pixels, as in the foot of the graph: pages see no seam below it. */
    line-height: calc(var(--cooperation-font-size) * 25 / 14);
  }
  :host([brief]) {
    line-height: calc(var(--cooperation-font-size) * 22 / 14);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--cooperation-space-4);
  }
  ul {
    display: contents;
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--cooperation-space-2);
    white-space: nowrap;
  }
  .count,
  .size {
    color: var(--cooperation-ink-3);
  }
  .sizes {
    gap: var(--cooperation-space-1);
  }
  .sizes .size + svg {
    margin-inline-start: var(--cooperation-space-2);
  }
  .sizes .unit {
    margin-inline-start: var(--cooperation-space-2);
  }
  .group {
    display: inline-flex;
    align-items: center;
    gap: var(--cooperation-space-1);
    margin-inline-start: var(--cooperation-space-2);
  }
  .circle {
    fill: none;
    stroke: var(--cooperation-ink-2);
  }
`;
