import { css } from 'lit';

/** The panel of paths: two lines to write on, three words to choose by, then rows. */
export const paths = css`
  h2 {
    font: 400 27px/33px var(--cooperation-serif);
  }
  .unbroken {
    white-space: nowrap;
  }
  .ends {
    position: relative;
    margin-top: 12px;
    padding-inline-end: 52px;
  }
  .swap {
    position: absolute;
    inset: 0 0 0 auto;
    margin: auto;
    height: 24px;
    font-size: 13px;
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
    gap: 0 18px;
    margin-top: 12px;
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
  .lede {
    margin-top: 12px;
    font: 400 16px/24px var(--cooperation-serif);
    text-wrap: pretty;
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
  .paths > li,
  .titles > li {
    border-top: 1px solid var(--cooperation-rule);
  }
  .paths > li:last-child,
  .titles > li:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .titles > li {
    padding: 4px 0 5px;
    font-size: 13.5px;
    line-height: 18px;
  }
  table {
    width: 100%;
    margin-top: 14px;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 17px;
  }
  th,
  td {
    padding: 4px 0 4px 8px;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  :is(th, td):first-child {
    width: 96px;
    padding-inline-start: 0;
    color: var(--cooperation-ink-3);
  }
  thead th {
    font-weight: 600;
  }
  thead .sample {
    margin-inline-end: 2px;
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
    gap: 2px 14px;
    margin: 6px 0 10px;
  }
  .and {
    flex: 1 1 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 24px;
    font-size: 13.5px;
  }
  .chip .icon {
    width: 14px;
    height: 14px;
    color: var(--cooperation-pencil);
  }
  .chip:hover span {
    text-decoration: line-through var(--cooperation-pencil) 2px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 13.5px;
    line-height: 18px;
  }
  .ties .tie {
    width: 100%;
  }
  .meanings {
    margin-top: 6px;
    font-size: 13px;
  }
  .meanings summary {
    display: inline-block;
    min-height: 24px;
    color: var(--cooperation-ink-2);
    cursor: pointer;
  }
  .card {
    display: grid;
    grid-template-columns: 66px minmax(0, 1fr);
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
  .meanings .card {
    grid-template-columns: 96px minmax(0, 1fr);
    margin-top: 4px;
  }
  @container (max-width: 760px) {
    h2 {
      font-size: 24px;
      line-height: 29px;
    }
    .swap,
    .shows button,
    .verbs .verb,
    .chip,
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
      padding-block: 12px;
    }
    table {
      font-size: 14px;
    }
  }
`;
