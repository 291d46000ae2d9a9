import { css } from 'lit';

/** A line to write an entity's name on, and the list below it. */
export const entityField = css`
  :host {
    display: block;
    position: relative;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(2.8em, auto) auto minmax(0, 1fr) 24px;
    column-gap: var(--cooperation-space-3);
    align-items: center;
    min-height: 32px;
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .field:focus-within {
    border-bottom-color: var(--cooperation-ink);
    box-shadow: 0 1px var(--cooperation-ink);
  }
  label {
    color: var(--cooperation-ink-3);
    font-size: var(--cooperation-font-size-small);
  }
  .field .sample {
    transform: translateY(-1px);
  }
  input {
    grid-column: 3;
    min-width: 0;
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  input.mission {
    font-family: var(--cooperation-serif);
    font-style: italic;
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--cooperation-ink-3);
    opacity: 1;
    font-family: var(--cooperation-sans);
    font-style: normal;
  }
  .empty {
    grid-column: 4;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    color: var(--cooperation-ink-3);
  }
  .empty:hover {
    color: var(--cooperation-ink);
  }
  .empty .icon {
    width: 14px;
    height: 14px;
  }
  .found {
    position: absolute;
    z-index: 4;
    top: calc(100% + 1px);
    inset-inline: 0;
    max-height: 300px;
    overflow: hidden auto;
    padding: var(--cooperation-space-3) 0;
    background: var(--cooperation-paper);
    border: 1px solid var(--cooperation-rule);
    border-top: 0;
  }
  .found .heading {
    display: none;
  }
  @container (max-width: 760px) {
    .field {
      grid-template-columns: minmax(44px, auto) auto minmax(0, 1fr) 44px;
      min-height: 44px;
    }
    input {
      min-height: 44px;
      font-size: var(--cooperation-font-size-large);
    }
    .empty {
      width: 44px;
      height: 44px;
    }
    [role='option'] {
      min-height: 44px;
      padding-block: var(--cooperation-space-4);
    }
  }
`;
