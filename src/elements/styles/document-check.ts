import { css } from 'lit';

/** The document check: quiet until opened; passages underlined in the reader's own text. */
export const documentCheck = css`
  :host {
    display: block;
    margin-top: 12px;
    overflow-wrap: anywhere;
  }
  summary {
    min-height: 24px;
    line-height: 24px;
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
    margin: 4px 0 6px;
    font-size: 13px;
    line-height: 18px;
    color: var(--cooperation-ink-2);
  }
  .problem,
  .which {
    color: var(--cooperation-ink);
  }
  textarea {
    display: block;
    width: 100%;
    padding: 6px 8px;
    border: 1px dashed var(--cooperation-ink-3);
    background: var(--cooperation-paper);
    color: var(--cooperation-ink);
    font: 13px/18px var(--cooperation-sans);
    resize: vertical;
  }
  label {
    min-height: 24px;
    line-height: 24px;
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
    padding: 5px 0 3px;
    border-top: 1px solid var(--cooperation-rule);
    font-size: 13.5px;
    line-height: 18px;
  }
  .findings > li:first-child {
    border-top: 0;
  }
  .findings ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 12px;
    font-size: 12.5px;
  }
  .findings button,
  .missing {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
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
    margin-top: 6px;
    padding: 8px 0;
    border-block: 1px solid var(--cooperation-rule);
    font: 13.5px/20px var(--cooperation-serif);
  }
  .text p + p {
    margin-top: 10px;
  }
  .text .number,
  .text .gap,
  sup {
    font: 12px/16px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  sup {
    margin-inline-start: 1px;
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
