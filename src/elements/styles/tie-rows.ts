import { css } from 'lit';

/** The list of an entity's ties: name, line, what it is. */
export const tieRows = css`
  .ties > li {
    display: grid;
    grid-template-columns: 138px 1fr;
    column-gap: 8px;
    border-top: 1px solid var(--cooperation-rule);
    font-size: 13.5px;
    line-height: 18px;
  }
  .ties > li:last-child {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .name {
    display: flex;
    align-items: baseline;
    min-height: 24px;
    padding: 3px 0;
  }
  .name .sample {
    margin-inline-end: 5px;
    transform: translateY(2px);
  }
  .name .mission {
    font-size: 14.5px;
  }
  .tie {
    display: grid;
    grid-template-columns: 28px 1fr;
    column-gap: 8px;
    align-items: baseline;
    min-height: 24px;
    padding: 3px 0;
    color: var(--cooperation-ink-2);
    font-size: 13px;
  }
  .tie .sample {
    transform: translateY(2px);
  }
  button.tie:hover {
    color: var(--cooperation-ink);
  }
  button.tie:hover .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
`;
