import { css } from 'lit';

/** The ranking: a table of figures under a heading that is its own control. */
export const ranking = css`
  h2 {
    font: 400 27px/33px var(--cooperation-serif);
  }
  h2 .word {
    text-decoration: underline dotted var(--cooperation-ink-3) 1px;
    text-underline-offset: 5px;
  }
  h2 .word:hover,
  h2 .word[aria-expanded='true'] {
    text-decoration: underline solid var(--cooperation-ink) 1px;
  }
  h2 .word.changed {
    text-decoration: underline solid var(--cooperation-pencil) 2px;
    text-underline-offset: 6px;
  }
  h2 .popover {
    left: 0;
    width: min(325px, 86vw);
    white-space: normal;
  }
  .unbroken {
    white-space: nowrap;
  }
  .lede {
    margin-top: 8px;
    font: 400 16px/24px var(--cooperation-serif);
    text-wrap: pretty;
  }
  table {
    width: 100%;
    margin-top: 14px;
    border-collapse: collapse;
    font-size: 13.5px;
  }
  th,
  td {
    padding: 0 0 0 5px;
    overflow-wrap: normal;
    text-align: end;
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding: 0;
  }
  thead th {
    padding-bottom: 2px;
    vertical-align: bottom;
    font-size: 12px;
    line-height: 14px;
    color: var(--cooperation-ink-3);
  }
  thead button {
    line-height: 14px;
    min-height: 28px;
    min-width: 24px;
    text-align: end;
  }
  thead button:hover {
    color: var(--cooperation-ink);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  thead [aria-sort] button,
  thead [aria-sort] {
    color: var(--cooperation-ink);
  }
  thead [aria-sort] button {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  tbody td,
  tbody th {
    border-top: 1px solid var(--cooperation-rule);
    height: 25px;
    white-space: nowrap;
  }
  tbody tr:last-child > * {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .value {
    width: 40px;
  }
  .was {
    width: 26px;
  }
  .span {
    width: 66px;
  }
  .without {
    width: 50px;
  }
  .rank {
    width: 19px;
    color: var(--cooperation-ink-3);
    text-align: start;
  }
  .name {
    text-align: start;
    white-space: normal;
  }
  tbody .name {
    padding-inline-start: 0;
  }
  .name button {
    display: flex;
    align-items: baseline;
    gap: 6px;
    width: 100%;
    min-height: 24px;
    padding: 2px 0;
    line-height: 18px;
  }
  thead .name button {
    text-align: start;
    display: inline-block;
    width: auto;
    padding-inline-start: 14px;
  }
  .name .sample {
    transform: translateY(2px);
  }
  .name .mission {
    font-size: 13.8px;
  }
  .name button:hover span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .was,
  .without {
    color: var(--cooperation-ink-2);
  }
  .change {
    width: 42px;
    color: var(--cooperation-ink-2);
  }
  .change i {
    font: 400 9px/1 var(--cooperation-sans);
    margin-inline-start: 3px;
  }
  .change .none {
    visibility: hidden;
  }
  .verbs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 6px;
    font-size: 13px;
    color: var(--cooperation-ink-2);
  }
  .verbs .verb {
    min-height: 24px;
  }
  .card {
    display: grid;
    grid-template-columns: 62px minmax(0, 1fr);
    gap: 3px 8px;
    font-size: 13px;
    line-height: 17.5px;
  }
  .card dt {
    color: var(--cooperation-ink-3);
  }
  .card dd {
    color: var(--cooperation-ink-2);
    text-wrap: pretty;
  }
  @container (max-width: 760px) {
    h2 {
      font-size: 24px;
      line-height: 29px;
    }
    .name button,
    thead button,
    h2 .word,
    .verbs .verb {
      min-height: 44px;
      min-width: 44px;
    }
    .name button {
      padding: 11px 0;
    }
    table {
      font-size: 15px;
    }
    .name .mission {
      font-size: 15.5px;
    }
  }
`;
