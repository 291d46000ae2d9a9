import { css } from 'lit';

/** The key under the plate: a few lines that read like a caption; the lists run on. */
export const legend = css`
  :host {
    display: block;
    font-size: 12.5px;
    line-height: 25px;
  }
  :host([brief]) {
    line-height: 22px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    column-gap: 13px;
  }
  ul {
    display: contents;
  }
  li {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .count,
  .size {
    color: var(--cooperation-ink-3);
  }
  .count {
    margin-inline-start: -2px;
  }
  .sizes {
    gap: 3px;
  }
  .sizes .size + svg {
    margin-inline-start: 3px;
  }
  .sizes .unit {
    margin-inline-start: 4px;
  }
  .group {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    margin-inline-start: 3px;
  }
  .circle {
    fill: none;
    stroke: var(--cooperation-ink-2);
  }
`;
