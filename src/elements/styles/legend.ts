import { css } from 'lit';

/** The key under the plate: a few lines that read like a caption; the lists run on. */
export const legend = css`
  :host {
    display: block;
    font-size: var(--cooperation-font-size-x-small);
    line-height: calc(var(--cooperation-line-height-loose) * 1.2);
  }
  :host([brief]) {
    line-height: var(--cooperation-line-height-loose);
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
