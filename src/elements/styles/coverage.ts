import { css } from 'lit';

/** Coverage: narrow tables between rules, lists of names, one word that chooses. */
export const coverage = css`
  table {
    width: 100%;
    margin-bottom: var(--cooperation-space-4);
    border-collapse: collapse;
    font-size: var(--cooperation-font-size-small);
    line-height: var(--cooperation-line-height-loose);
  }
  tr {
    border-top: 1px solid var(--cooperation-rule);
  }
  tbody tr:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  th {
    font-weight: 400;
    text-align: var(--line-start);
  }
  thead th {
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  td,
  thead th:not(:first-child) {
    width: 6.5em;
    text-align: var(--line-end);
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  details {
    border-top: 1px solid var(--cooperation-rule);
  }
  details:last-of-type {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  summary {
    padding: var(--cooperation-space-1) 0;
    min-height: 24px;
    cursor: pointer;
  }
  summary small {
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  .entities {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--cooperation-space-4);
    padding: var(--cooperation-space-1) 0 var(--cooperation-space-3);
  }
  .entities .name {
    min-height: 24px;
    line-height: var(--cooperation-line-height-loose);
  }
  .entities .sample {
    margin-inline-end: var(--cooperation-space-2);
  }
  .pairs {
    margin-top: var(--cooperation-space-3);
  }
`;
