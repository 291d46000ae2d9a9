import { css } from 'lit';

/** The document check: quiet until opened; passages underlined in the reader's own text. */
export const documentCheck = css`
  :host {
    display: block;
    margin-top: var(--cooperation-space-4);
    overflow-wrap: anywhere;
  }
  summary {
    min-height: 24px;
    line-height: var(--cooperation-line-height-loose);
    width: fit-content;
    cursor: pointer;
    list-style: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--cooperation-ink-3);
    text-underline-offset: 4px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .how,
  .problem,
  .which {
    margin: var(--cooperation-space-2) 0 var(--cooperation-space-3);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .problem,
  .which {
    color: var(--cooperation-ink);
  }
  textarea {
    display: block;
    width: 100%;
    padding: var(--cooperation-space-3);
    border: 1px dashed var(--cooperation-ink-3);
    background: var(--cooperation-paper);
    color: var(--cooperation-ink);
    font: var(--cooperation-font-size-small) / var(--cooperation-line-height)
      var(--cooperation-sans);
    resize: vertical;
  }
  label {
    min-height: 24px;
    line-height: var(--cooperation-line-height-loose);
    color: var(--cooperation-ink-2);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--cooperation-ink-3);
    text-underline-offset: 3px;
    cursor: pointer;
    position: relative;
  }
  label:focus-within {
    outline: 2px solid var(--cooperation-ink);
    outline-offset: 2px;
  }
  cite {
    font-style: normal;
  }
  .findings > li {
    padding: var(--cooperation-space-2) 0 var(--cooperation-space-1);
    border-top: 1px solid var(--cooperation-rule);
  }
  .findings > li:first-child {
    border-top: 0;
  }
  .findings ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--cooperation-space-4);
    font-size: var(--cooperation-font-size-x-small);
  }
  .findings button,
  .missing {
    display: inline-block;
    min-height: 24px;
    line-height: var(--cooperation-line-height-loose);
    color: var(--cooperation-ink-2);
  }
  .findings button {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--cooperation-ink-3);
    text-underline-offset: 3px;
  }
  .missing {
    font-weight: 600;
    color: var(--cooperation-ink);
  }
  .text {
    max-height: 420px;
    overflow: auto;
    margin-top: var(--cooperation-space-3);
    padding: var(--cooperation-space-3) 0;
    border-block: 1px solid var(--cooperation-rule);
    font: var(--cooperation-font-size) / var(--cooperation-line-height) var(--cooperation-serif);
  }
  .text p + p {
    margin-top: var(--cooperation-space-3);
  }
  .text .number,
  .text .gap,
  sup {
    font: var(--cooperation-font-size-x-small) / var(--cooperation-line-height)
      var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  sup {
    line-height: 0;
    color: var(--cooperation-ink-2);
  }
  mark {
    background: var(--cooperation-wash);
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 3px;
  }
  mark.moved {
    text-decoration-style: dashed;
  }
`;
