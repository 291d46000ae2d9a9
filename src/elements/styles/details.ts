import { css } from 'lit';

/** What the panels of the reading column share: headings, a lede, facts, the way back, rows between rules. */
export const details = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  h2 {
    font: 400 var(--cooperation-font-size-xxx-large) / var(--cooperation-line-height-tight)
      var(--cooperation-serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h2 .long {
    font-size: var(--cooperation-font-size-xx-large);
  }
  h2 small {
    font-size: var(--cooperation-font-size-x-large);
    color: var(--cooperation-ink-3);
    letter-spacing: 0;
  }
  .lede {
    margin-top: var(--cooperation-space-4);
    font: 400 var(--cooperation-font-size-large) / calc(var(--cooperation-line-height) * 1.05)
      var(--cooperation-serif);
    text-wrap: pretty;
  }
  .unbroken {
    white-space: nowrap;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--cooperation-space-3);
    margin: var(--cooperation-space-6) 0 var(--cooperation-space-3);
    font-weight: 600;
  }
  h3 small,
  .note {
    font-size: var(--cooperation-font-size-x-small);
    font-weight: 400;
    color: var(--cooperation-ink-3);
  }
  .note {
    margin-top: var(--cooperation-space-2);
  }
  .facts {
    margin-top: var(--cooperation-space-3);
    color: var(--cooperation-ink-2);
    text-wrap: pretty;
  }
  .back {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    margin-block: calc(-1 * var(--cooperation-space-3)) var(--cooperation-space-3);
    margin-inline-start: calc(-1 * var(--cooperation-space-2));
    color: var(--cooperation-ink-2);
    font-size: var(--cooperation-font-size-small);
  }
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .back:hover,
  .name:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
    text-decoration-thickness: 1px;
  }
  :is(.said, .ties, .rows, .paths, .titles, .records) > li {
    border-top: 1px solid var(--cooperation-rule);
  }
  :is(.said, .ties, .rows, .paths, .titles, .records) > li:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  @container (max-width: 760px) {
    h2 {
      font-size: var(--cooperation-font-size-xx-large);
    }
  }
`;
