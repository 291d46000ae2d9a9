import { css } from 'lit';

/**
 * What text inherits, set on the box inside an outermost element. A page's `* { line-height: 1 }` is
 * stronger than any rule of the element for itself, and would come down to every word in it.
 */
export const ownText = css`
  .own {
    font: 400 var(--cooperation-font-size) / var(--cooperation-line-height) var(--cooperation-sans);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--cooperation-ink);
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    writing-mode: horizontal-tb;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: var(--line-start);
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: normal;
    hyphens: manual;
    cursor: auto;
  }
`;
