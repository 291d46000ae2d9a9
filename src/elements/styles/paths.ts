import { css } from 'lit';

/** The panel of paths: two lines to write on, three words to choose by, then rows. */
export const paths = css`
  .ends {
    position: relative;
    margin-top: var(--cooperation-space-4);
    padding-inline-end: 3.8em;
  }
  .swap {
    position: absolute;
    inset-block: 0;
    inset-inline: auto 0;
    margin: auto;
    height: 24px;
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .swap:disabled {
    color: var(--cooperation-ink-3);
    text-decoration: none;
    cursor: default;
  }
  .shows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--cooperation-space-5);
    margin-top: var(--cooperation-space-4);
  }
  .shows button {
    min-height: 28px;
    color: var(--cooperation-ink-2);
    border-bottom: 2px solid transparent;
  }
  .shows button[aria-pressed='true'] {
    color: var(--cooperation-ink);
    border-color: var(--cooperation-ink);
  }
  .verbs {
    margin-top: var(--cooperation-space-2);
  }
  .titles > li {
    padding-block: var(--cooperation-space-2);
  }
  table {
    width: 100%;
    margin-top: var(--cooperation-space-4);
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--cooperation-font-size-small);
  }
  th,
  td {
    padding-block: var(--cooperation-space-2);
    padding-inline-start: var(--cooperation-space-3);
    font-weight: 400;
    text-align: var(--line-start);
    vertical-align: baseline;
  }
  :is(th, td):first-child {
    width: 7em;
    padding-inline-start: 0;
    color: var(--cooperation-ink-3);
  }
  thead th {
    font-weight: 600;
  }
  thead .sample {
    margin-inline-end: var(--cooperation-space-1);
  }
  tbody > tr > * {
    border-top: 1px solid var(--cooperation-rule);
  }
  tbody tr:last-child > * {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .further {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--cooperation-space-1) var(--cooperation-space-4);
    margin-block: var(--cooperation-space-3);
  }
  .and {
    flex: 1 1 100%;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--cooperation-space-5);
  }
  .ties .tie {
    width: 100%;
  }
  .meanings {
    margin-top: var(--cooperation-space-3);
    font-size: var(--cooperation-font-size-small);
  }
  .meanings summary {
    display: inline-block;
    min-height: 24px;
    color: var(--cooperation-ink-2);
    cursor: pointer;
  }
  .meanings dl {
    --term: 7.4em;
    margin-top: var(--cooperation-space-2);
  }
  @container (max-width: 760px) {
    .swap,
    .shows button,
    .verbs .verb,
    .meanings summary,
    .name,
    .tie {
      min-height: 44px;
    }
    .swap {
      height: 44px;
      min-width: 44px;
    }
    .name,
    .tie {
      padding-block: var(--cooperation-space-4);
    }
    table {
      font-size: var(--cooperation-font-size);
    }
  }
`;
