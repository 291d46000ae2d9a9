import { css } from 'lit';

/** One path: its chain on a line or two, its steps below once it is open. */
export const path = css`
  .row > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 14px;
    column-gap: 8px;
    padding: 5px 0 6px;
    list-style: none;
    cursor: pointer;
  }
  .row > summary::-webkit-details-marker {
    display: none;
  }
  .chain {
    display: block;
    font-size: 14px;
    line-height: 22px;
  }
  .link {
    display: inline-block;
  }
  .chain .sample {
    margin-inline-end: 5px;
    vertical-align: -2px;
  }
  .chain .mission {
    font-size: 15px;
  }
  .link:not(:first-child) > .sample:first-child {
    margin-inline-start: 3px;
  }
  .held {
    display: block;
    font: 400 12.5px/17px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  .row > summary .icon {
    align-self: start;
    margin-top: 5px;
    color: var(--cooperation-ink-3);
  }
  .row > summary:hover .icon {
    color: var(--cooperation-ink);
  }
  .row[open] > summary .icon {
    transform: scaleY(-1);
  }
  .steps {
    margin: 2px 0 12px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--cooperation-pencil);
  }
  .steps > li:not(:first-child) {
    margin-top: 12px;
  }
  .step {
    font-size: 13.5px;
    line-height: 18px;
  }
  .step button {
    display: block;
    min-height: 24px;
    line-height: 24px;
    font-weight: 600;
  }
  .step button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .step .tie {
    display: grid;
    grid-template-columns: 28px 1fr;
    column-gap: 8px;
    align-items: baseline;
    padding-bottom: 4px;
    font-size: 13px;
    color: var(--cooperation-ink-2);
  }
  .step .tie .sample {
    transform: translateY(2px);
  }
  .others > summary {
    min-height: 24px;
    line-height: 24px;
    font-size: 13px;
    color: var(--cooperation-ink-2);
    cursor: pointer;
  }
  @container (max-width: 760px) {
    .others > summary {
      min-height: 44px;
      line-height: 44px;
    }
    .row > summary {
      min-height: 44px;
      padding-block: 10px;
    }
    .step button {
      min-height: 44px;
      line-height: 44px;
    }
  }
`;
