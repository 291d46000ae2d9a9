import { css } from 'lit';

/** Claim groups: tables between rules, the answers in bold, their strand of dates at the right. */
export const claims = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  section {
    margin-top: var(--cooperation-space-5);
  }
  h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--cooperation-space-3);
    margin-bottom: var(--cooperation-space-2);
    font-weight: 600;
  }
  h3 > span {
    display: flex;
    align-items: baseline;
    gap: var(--cooperation-space-3);
  }
  h3 .sample {
    transform: translateY(2px);
  }
  h3 small {
    flex: none;
    font-size: var(--cooperation-font-size-x-small);
    font-weight: 400;
    color: var(--cooperation-ink-3);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--cooperation-font-size-small);
  }
  tbody {
    border-top: 1px solid var(--cooperation-rule);
  }
  tbody:last-of-type {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  tbody tr:last-child td {
    padding-bottom: var(--cooperation-space-2);
  }
  th {
    padding: var(--cooperation-space-2) 0 var(--cooperation-space-1);
    font-size: var(--cooperation-font-size);
    font-weight: 600;
    text-align: var(--line-start);
  }
  th div {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--cooperation-space-3);
  }
  td {
    padding: 0;
    vertical-align: top;
    color: var(--cooperation-ink-2);
  }
  td:last-child:not([colspan]) {
    padding-block: var(--cooperation-space-1);
    padding-inline-start: var(--cooperation-space-3);
    text-align: var(--line-end);
    text-wrap: balance;
  }
  td:first-child:not([colspan]) {
    white-space: nowrap;
  }
  td button {
    min-height: 24px;
    padding: var(--cooperation-space-1) 0;
  }
  td button:hover {
    color: var(--cooperation-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  td.card {
    padding: 0 0 var(--cooperation-space-2);
  }
  th small {
    margin-inline-start: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size-x-small);
    font-weight: 400;
    color: var(--cooperation-ink-3);
  }
  .aside th div > span {
    font-weight: 400;
    color: var(--cooperation-ink-2);
  }
  .strand {
    flex: none;
    overflow: visible;
  }
  .staff {
    stroke: var(--cooperation-rule);
  }
  .thread {
    stroke: var(--cooperation-ink-2);
    stroke-width: 1.2px;
  }
  .bead {
    fill: var(--cooperation-ink);
    stroke: var(--cooperation-ink);
    stroke-width: 0;
  }
  .bead.open {
    fill: var(--cooperation-paper);
    stroke-width: 1.3px;
  }
  .remark {
    margin-top: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
`;
