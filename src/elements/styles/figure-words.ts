import { css } from 'lit';

/** Rows of words that are chosen, added or struck, and lines to write on. */
export const figureWords = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row {
    display: grid;
    grid-template-columns: 4.2em minmax(0, 1fr);
    align-items: baseline;
    padding: var(--cooperation-space-1) 0;
  }
  /* Floated, a legend is a child of the grid like any other. */
  legend {
    float: inline-start;
    grid-column: 1;
    padding: 0;
    color: var(--cooperation-ink-3);
    font-size: var(--cooperation-font-size-small);
    line-height: var(--cooperation-line-height-loose);
  }
  .row > :not(legend) {
    grid-column: 2;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--cooperation-space-4);
  }
  .words > .verb {
    color: var(--cooperation-ink-2);
    font-size: var(--cooperation-font-size-small);
  }
  /* A radio button or a check box under its word: as large as it, and not seen. */
  .word {
    position: relative;
    min-width: 24px;
    line-height: var(--cooperation-line-height-loose);
    color: var(--cooperation-ink-2);
    white-space: nowrap;
  }
  .word input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .word span {
    text-underline-offset: 5px;
  }
  .word:hover span {
    color: var(--cooperation-ink);
    text-decoration: underline 1px var(--cooperation-ink-3);
  }
  .word input:checked + span {
    color: var(--cooperation-ink);
    text-decoration: underline 2px var(--cooperation-ink);
  }
  .word.own input:checked + span {
    text-decoration-color: var(--cooperation-pencil);
  }
  .word.strike input:checked + span {
    text-decoration: none;
  }
  .word.strike:hover input:checked + span {
    text-decoration: line-through 1px var(--cooperation-ink-3);
  }
  .word.strike input:not(:checked) + span {
    color: var(--cooperation-ink-3);
    text-decoration: line-through 2px var(--cooperation-pencil);
  }
  .word input:focus-visible + span {
    outline: 2px solid var(--cooperation-ink);
    outline-offset: 2px;
    border-radius: var(--cooperation-radius);
  }
  .sides {
    display: flex;
    gap: var(--cooperation-space-4);
    padding: var(--cooperation-space-1) 0 var(--cooperation-space-2);
  }
  .side {
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  .side input,
  .side select {
    display: block;
    width: 5.5em;
    min-height: 26px;
    padding: 0;
    border: 0;
    border-bottom: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
    font-size: var(--cooperation-font-size);
    appearance: textfield;
  }
  .side select {
    appearance: auto;
    width: 4em;
    background: var(--cooperation-paper);
  }
  .side input::placeholder,
  .field textarea::placeholder {
    color: var(--cooperation-ink-3);
    opacity: 1;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: var(--cooperation-space-4);
    padding-top: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size-small);
  }
  .field label {
    color: var(--cooperation-ink-3);
    line-height: var(--cooperation-line-height-loose);
  }
  .field .verb {
    color: var(--cooperation-ink-2);
  }
  .field textarea {
    grid-column: 1 / -1;
    display: block;
    width: 100%;
    min-height: 26px;
    max-height: 190px;
    padding: 0 0 var(--cooperation-space-2);
    border: 0;
    border-bottom: 1px solid var(--cooperation-rule);
    border-radius: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
    font-size: var(--cooperation-font-size);
    resize: none;
    field-sizing: content;
    scrollbar-width: thin;
  }
  .field textarea:hover {
    border-bottom-color: var(--cooperation-ink-3);
  }
  .field.own textarea {
    border-bottom: 2px solid var(--cooperation-pencil);
    padding-bottom: var(--cooperation-space-1);
  }
  .field textarea:focus-visible {
    outline: none;
    border-bottom: 2px solid var(--cooperation-ink);
    padding-bottom: var(--cooperation-space-1);
  }
  .field .problem {
    grid-column: 1 / -1;
    font-size: var(--cooperation-font-size-x-small);
  }
  @container (max-width: 760px) {
    .word,
    legend {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
    .words {
      column-gap: var(--cooperation-space-5);
    }
    .field textarea,
    .side input,
    .side select {
      min-height: 44px;
      font-size: var(--cooperation-font-size-large);
    }
  }
  @media (forced-colors: active) {
    .word input:checked + span {
      text-decoration: underline 3px;
    }
    .word.strike input:checked + span {
      text-decoration: none;
    }
  }
`;
