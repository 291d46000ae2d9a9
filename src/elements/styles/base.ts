import { css } from 'lit';

/** What every element of ours starts from: type, focus ring, words as controls. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Where lines of the page begin and end: start and end would follow the words, which may run the other way. */
  :host {
    --line-start: left;
    --line-end: right;
    font: 400 var(--cooperation-font-size) / var(--cooperation-line-height) var(--cooperation-sans);
    color: var(--cooperation-ink);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: var(--line-start);
  }
  :host(:dir(rtl)) {
    --line-start: right;
    --line-end: left;
  }
  /*
   * Each piece of text runs as its own words do: what is English keeps its full stops at its end. Drawings
   * say themselves how theirs run.
   */
  :host(:dir(rtl)) :not(svg *) {
    unicode-bidi: plaintext;
  }
  /* Sentences are English even where they begin with a name that is not; marks stand before names in them. */
  :host(:dir(rtl))
    :is(h2, dd, p:not(.verbs, .key, .line, .paraphrase), small:not([lang]), .sample, .sentence) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  :host(:dir(rtl)) .directed {
    transform: scaleX(-1);
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
  input,
  textarea {
    text-align: var(--line-start);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: var(--line-start);
  }
  :focus-visible {
    outline: 2px solid var(--cooperation-ink);
    outline-offset: 2px;
    border-radius: var(--cooperation-radius);
  }
  a,
  .verb {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    text-decoration-color: var(--cooperation-ink-3);
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
