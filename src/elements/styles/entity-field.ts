import { css } from 'lit';

/** A line to write an entity's name on, and the list below it. */
export const entityField = css`
  :host {
    display: block;
    position: relative;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(40px, auto) auto minmax(0, 1fr) 24px;
    align-items: center;
    min-height: 32px;
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .field:focus-within {
    border-bottom-color: var(--cooperation-ink);
    box-shadow: 0 1px var(--cooperation-ink);
  }
  label {
    padding-inline-end: 8px;
    color: var(--cooperation-ink-3);
    font-size: 13px;
  }
  .field .sample {
    margin-inline-end: 7px;
    transform: translateY(-1px);
  }
  input {
    grid-column: 3;
    min-width: 0;
    height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
    font-size: 15px;
    text-overflow: ellipsis;
  }
  input.mission {
    font: italic 400 16px/20px var(--cooperation-serif);
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--cooperation-ink-3);
    opacity: 1;
    font-size: 14px;
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
    left: 0;
    right: 0;
    max-height: 300px;
    overflow: hidden auto;
    padding: 6px 0;
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
      height: 44px;
      font-size: 16px;
    }
    .empty {
      width: 44px;
      height: 44px;
    }
    [role='option'] {
      min-height: 44px;
      padding-block: 12px;
    }
  }
`;
