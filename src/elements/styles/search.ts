import { css } from 'lit';

/** A line to write on, and what was found below it; on phones an icon that opens over the header. */
export const search = css`
  :host {
    display: block;
    position: relative;
    width: 236px;
  }
  .field {
    display: flex;
    align-items: center;
    gap: var(--cooperation-space-3);
    height: 32px;
    color: var(--cooperation-ink-3);
    border-bottom: 1px solid var(--cooperation-ink-3);
  }
  .field:focus-within {
    color: var(--cooperation-ink-2);
    border-bottom: 2px solid var(--cooperation-ink);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--cooperation-ink);
    font: inherit;
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--cooperation-ink-3);
    opacity: 1;
  }
  kbd {
    padding: 0 var(--cooperation-space-2);
    border: 1px solid var(--cooperation-rule);
    border-radius: var(--cooperation-radius);
    font: inherit;
    font-size: var(--cooperation-font-size-x-small);
  }
  .field:focus-within kbd {
    visibility: hidden;
  }
  .found {
    position: absolute;
    z-index: 4;
    top: calc(100% + 1px);
    inset-inline-end: 0;
    width: min(420px, 90vw);
    max-height: min(520px, 70vh);
    overflow: hidden auto;
    padding: var(--cooperation-space-3) 0;
    background: var(--cooperation-paper);
    border: 1px solid var(--cooperation-rule);
    border-top: 0;
  }
  @container (max-width: 760px) {
    :host {
      width: 44px;
      position: static;
    }
    .field {
      position: relative;
      height: 44px;
      padding: 0 var(--cooperation-space-4);
      border: 0;
      color: var(--cooperation-ink);
    }
    kbd {
      display: none;
    }
    input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .field:focus-within {
      position: absolute;
      inset: 0 0 auto;
      z-index: 5;
      height: 52px;
      padding: 0 var(--cooperation-space-5);
      background: var(--cooperation-paper);
    }
    .field:focus-within input {
      position: static;
      opacity: 1;
      font-size: var(--cooperation-font-size-large);
      cursor: text;
    }
    .found {
      inset-block-start: 52px;
      inset-inline: 0;
      width: auto;
      border-width: 0 0 1px;
    }
    [role='option'] {
      min-height: 44px;
      padding: var(--cooperation-space-4) var(--cooperation-space-5);
    }
    .heading,
    .none {
      padding-inline: var(--cooperation-space-5);
    }
  }
`;
