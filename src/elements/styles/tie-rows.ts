import { css } from 'lit';

/** The list of an entity's ties: name, line, what it is. */
export const tieRows = css`
  .ties > li {
    display: grid;
    grid-template-columns: 9.9em minmax(0, 1fr);
    column-gap: var(--cooperation-space-3);
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: var(--cooperation-space-2);
    min-height: 24px;
    padding: var(--cooperation-space-1) 0;
  }
  .name .sample {
    transform: translateY(2px);
  }
  .tie {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    column-gap: var(--cooperation-space-3);
    align-items: baseline;
    min-height: 24px;
    padding: var(--cooperation-space-1) 0;
    color: var(--cooperation-ink-2);
    font-size: var(--cooperation-font-size-small);
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
