import { css } from 'lit';

/** The ranking: a table of figures under a heading that is its own control. */
export const ranking = css`
  h2 {
    line-height: calc(var(--cooperation-line-height-tight) * 1.08);
  }
  h2 .popover {
    inset-inline-start: 0;
    width: min(325px, 86vw);
    letter-spacing: normal;
    white-space: normal;
  }
  table {
    width: 100%;
    margin-top: var(--cooperation-space-4);
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0;
    padding-inline-start: var(--cooperation-space-2);
    overflow-wrap: normal;
    text-align: var(--line-end);
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding: 0;
  }
  thead th {
    padding-bottom: var(--cooperation-space-1);
    vertical-align: bottom;
    font-size: var(--cooperation-font-size-x-small);
    line-height: var(--cooperation-line-height-tight);
    color: var(--cooperation-ink-3);
  }
  thead button {
    min-height: 28px;
    min-width: 24px;
    text-align: var(--line-end);
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
    width: 2.8em;
  }
  .was {
    width: 1.9em;
  }
  .span {
    width: 4.7em;
  }
  .without {
    width: 3.6em;
  }
  .rank {
    width: 1.4em;
    color: var(--cooperation-ink-3);
    text-align: var(--line-start);
  }
  .name {
    padding-inline-start: 0;
    text-align: var(--line-start);
    white-space: normal;
  }
  .name button {
    display: flex;
    align-items: baseline;
    gap: var(--cooperation-space-3);
    width: 100%;
    min-height: 24px;
    padding: var(--cooperation-space-1) 0;
  }
  thead .name button {
    text-align: var(--line-start);
    display: inline-block;
    width: auto;
    padding-inline-start: calc(14px + var(--cooperation-space-3));
  }
  .name .sample {
    transform: translateY(2px);
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
    width: 3em;
    color: var(--cooperation-ink-2);
  }
  .change i {
    font: 400 calc(var(--cooperation-font-size-x-small) * 0.75) / 1 var(--cooperation-sans);
    margin-inline-start: var(--cooperation-space-2);
  }
  .change .none {
    visibility: hidden;
  }
  .verbs {
    margin-top: var(--cooperation-space-2);
  }
  @container (max-width: 760px) {
    .name button,
    thead button,
    h2 .word,
    .verbs .verb {
      min-height: 44px;
      min-width: 44px;
    }
    .name button {
      padding-block: var(--cooperation-space-4);
    }
  }
`;
