import { css } from 'lit';

/** Claim groups: tables between rules, the answers in bold, their strand of dates at the right. */
export const claims = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  section {
    margin-top: 16px;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 8px;
    margin: 0 0 5px;
    font: 600 13.5px/18px var(--cooperation-sans);
  }
  h3 > span {
    display: flex;
    align-items: baseline;
    gap: 7px;
  }
  h3 .sample {
    transform: translateY(2px);
  }
  h3 small {
    flex: none;
    font: 400 12.5px/17px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 18px;
  }
  tbody {
    border-top: 1px solid var(--cooperation-rule);
  }
  tbody:last-of-type {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  tbody tr:last-child td {
    padding-bottom: 5px;
  }
  th {
    padding: 5px 0 2px;
    font-weight: 600;
    text-align: start;
  }
  th div {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
  }
  td {
    padding: 0;
    vertical-align: top;
    color: var(--cooperation-ink-2);
  }
  td:last-child:not([colspan]) {
    padding: 3px 0 3px 8px;
    text-align: end;
    text-wrap: balance;
  }
  td:first-child:not([colspan]) {
    white-space: nowrap;
  }
  th {
    font-size: 13.5px;
  }
  td button {
    min-height: 24px;
    line-height: 18px;
    padding: 3px 0;
  }
  td button:hover {
    color: var(--cooperation-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  td.card {
    padding: 0 0 5px;
  }
  th small {
    margin-inline-start: 4px;
    font: 400 12.5px/17px var(--cooperation-sans);
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
    margin-top: 5px;
    font-size: 13px;
    line-height: 18px;
    color: var(--cooperation-ink-2);
  }
`;
