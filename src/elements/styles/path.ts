import { css } from 'lit';

/** One path: its chain on a line or two, its steps below once it is open. */
export const path = css`
  .row > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 14px;
    column-gap: var(--cooperation-space-3);
    padding-block: var(--cooperation-space-2);
    list-style: none;
    cursor: pointer;
  }
  .row > summary::-webkit-details-marker {
    display: none;
  }
  .chain {
    display: block;
    line-height: var(--cooperation-line-height-loose);
  }
  .link {
    display: inline-block;
  }
  .chain .sample {
    margin-inline-end: var(--cooperation-space-2);
    vertical-align: -2px;
  }
  .link:not(:first-child) > .sample:first-child {
    margin-inline-start: var(--cooperation-space-2);
  }
  .held {
    display: block;
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  .row > summary .icon {
    align-self: start;
    margin-top: var(--cooperation-space-2);
    color: var(--cooperation-ink-3);
  }
  .row > summary:hover .icon {
    color: var(--cooperation-ink);
  }
  .row[open] > summary .icon {
    transform: scaleY(-1);
  }
  .steps {
    margin-block: var(--cooperation-space-1) var(--cooperation-space-4);
    padding-inline-start: var(--cooperation-space-4);
    border-inline-start: 2px solid var(--cooperation-pencil);
  }
  .steps > li:not(:first-child) {
    margin-top: var(--cooperation-space-4);
  }
  .step button {
    display: block;
    min-height: 24px;
    line-height: var(--cooperation-line-height-loose);
    font-weight: 600;
  }
  .step button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .step .tie {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    column-gap: var(--cooperation-space-3);
    align-items: baseline;
    padding-bottom: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .step .tie .sample {
    transform: translateY(2px);
  }
  .others > summary {
    min-height: 24px;
    line-height: var(--cooperation-line-height-loose);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
    cursor: pointer;
  }
  @container (max-width: 760px) {
    .others > summary {
      min-height: 44px;
      align-content: center;
    }
    .row > summary {
      min-height: 44px;
      padding-block: var(--cooperation-space-3);
    }
    .step button {
      min-height: 44px;
    }
  }
`;
