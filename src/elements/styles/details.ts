import { css } from 'lit';

/** What the panels of the reading column share: headings, facts, the way back, rows between rules. */
export const details = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  h2 {
    font: 400 31px/35px var(--cooperation-serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h2 small {
    font: 400 17px/20px var(--cooperation-serif);
    color: var(--cooperation-ink-3);
    letter-spacing: 0;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 8px;
    margin: 26px 0 8px;
    font: 600 13.5px/18px var(--cooperation-sans);
  }
  h3 small,
  .note {
    font: 400 12.5px/17px var(--cooperation-sans);
    color: var(--cooperation-ink-3);
  }
  .note {
    margin-top: 6px;
  }
  .facts {
    margin-top: 8px;
    color: var(--cooperation-ink-2);
    text-wrap: pretty;
  }
  .back {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    margin: -7px 0 7px -4px;
    color: var(--cooperation-ink-2);
    font-size: 13px;
    line-height: 18px;
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
  .mission {
    font-family: var(--cooperation-serif);
    font-style: italic;
  }
  .said > li {
    border-top: 1px solid var(--cooperation-rule);
  }
  .said > li:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
`;
