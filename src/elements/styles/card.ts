import { css } from 'lit';

/** An opened statement: small type, terms in a narrow left column, the reader's pencil beside it. */
export const card = css`
  :host {
    display: block;
    padding: 2px 0 4px 10px;
    border-inline-start: 2px solid var(--cooperation-pencil);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .paraphrase {
    margin-bottom: 4px;
    font-size: 13.5px;
  }
  dl {
    display: grid;
    grid-template-columns: 40px 1fr;
    gap: 2px 8px;
    margin-bottom: 2px;
  }
  dt {
    color: var(--cooperation-ink-3);
  }
  dd {
    color: var(--cooperation-ink-2);
  }
  .sample {
    width: 11px;
    height: 11px;
    margin-inline-end: 4px;
    vertical-align: -1px;
  }
  .mission {
    font-family: var(--cooperation-serif);
    font-style: italic;
  }
  .role,
  .implied {
    color: var(--cooperation-ink-3);
  }
  .implied {
    display: block;
    padding-inline-start: 15px;
    font-size: 12.5px;
    line-height: 17px;
  }
  cite {
    font-style: normal;
    color: var(--cooperation-ink);
  }
  .id {
    font-size: 12px;
  }
  .outcome {
    margin-top: 2px;
    color: var(--cooperation-ink);
  }
  textarea {
    width: 100%;
    border: 1px solid var(--cooperation-ink-3);
    background: var(--cooperation-paper);
    color: inherit;
    font: 12px/16px var(--cooperation-sans);
  }
`;
