import { css } from 'lit';

/** What every element of ours starts from: type, focus ring, words as controls. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    font: 400 14px/20px var(--cooperation-sans);
    color: var(--cooperation-ink);
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  table,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  :focus-visible {
    outline: 2px solid var(--cooperation-ink);
    outline-offset: 2px;
    border-radius: 1px;
  }
  a,
  .verb {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    text-decoration-color: var(--cooperation-ink-3);
  }
  /* Words of ours are English: where lines run from right to left, their full stops stay at their end. */
  :host(:dir(rtl)) :is(p, small, .source, .paraphrase) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
