import { css } from 'lit';

/** Coverage: narrow tables between rules, lists of names, one word that chooses. */
export const coverage = css`
  table {
    width: 100%;
    margin-bottom: 14px;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 22px;
  }
  tr {
    border-top: 1px solid var(--cooperation-rule);
  }
  tbody tr:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th {
    font-size: 12.5px;
    color: var(--cooperation-ink-3);
  }
  td,
  thead th:not(:first-child) {
    width: 84px;
    text-align: end;
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  details {
    border-top: 1px solid var(--cooperation-rule);
    font-size: 13.5px;
  }
  details:last-of-type {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  summary {
    padding: 3px 0;
    min-height: 24px;
    line-height: 20px;
    cursor: pointer;
  }
  summary small {
    font-size: 12.5px;
    color: var(--cooperation-ink-3);
  }
  .entities {
    display: flex;
    flex-wrap: wrap;
    column-gap: 14px;
    padding: 2px 0 8px;
  }
  .entities .name {
    min-height: 24px;
    font-size: 13.5px;
    line-height: 24px;
  }
  .entities .sample {
    margin-inline-end: 5px;
  }
  .pairs {
    margin-top: 6px;
    font-size: 13.5px;
    line-height: 20px;
  }
`;
