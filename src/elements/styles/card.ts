import { css } from 'lit';

/** An opened statement: small type, terms in a narrow first column, the reader's pencil beside it. */
export const card = css`
  :host {
    display: block;
    --term: 3.1em;
    padding-block: var(--cooperation-space-1) var(--cooperation-space-2);
    padding-inline-start: var(--cooperation-space-4);
    border-inline-start: 2px solid var(--cooperation-pencil);
    font-size: var(--cooperation-font-size-small);
    overflow-wrap: anywhere;
  }
  .paraphrase {
    margin-bottom: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size);
  }
  dl {
    margin-bottom: var(--cooperation-space-1);
  }
  .verbs {
    column-gap: var(--cooperation-space-4);
    color: var(--cooperation-ink-3);
  }
  .verbs :is(a, button) {
    color: var(--cooperation-ink-2);
  }
  .sample {
    width: 11px;
    height: 11px;
    margin-inline-end: var(--cooperation-space-2);
    vertical-align: -1px;
  }
  .role,
  .implied {
    color: var(--cooperation-ink-3);
  }
  .implied {
    display: block;
    padding-inline-start: var(--cooperation-space-5);
    font-size: var(--cooperation-font-size-x-small);
  }
  cite {
    font-style: normal;
    color: var(--cooperation-ink);
  }
  .id {
    font-size: var(--cooperation-font-size-x-small);
  }
  .outcome {
    margin-top: var(--cooperation-space-1);
    color: var(--cooperation-ink);
  }
  textarea {
    width: 100%;
    border: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
    background: var(--cooperation-paper);
    color: inherit;
    font: var(--cooperation-font-size-x-small) / var(--cooperation-line-height)
      var(--cooperation-sans);
  }
`;
