import { css } from 'lit';

/** The explorer's grid: one reading column, one plate; on phones the plate first and a sheet below. */
export const explorerStyles = css`
  :host {
    display: block;
    height: 100%;
    min-height: 480px;
    background: var(--cooperation-paper);
    container-type: size;
    overflow: hidden;
  }
  .screen {
    height: 100%;
    display: grid;
    grid-template: 48px 40px minmax(0, 1fr) auto / 384px minmax(0, 1fr);
  }
  header {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: 384px minmax(0, auto) 1fr;
    align-items: center;
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .name {
    padding-left: 32px;
    font: 600 15px/20px var(--cooperation-serif);
  }
  .set-name {
    color: var(--cooperation-ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: 14px;
    padding-right: 24px;
  }
  .tabs {
    grid-column: 1;
    grid-row: 2;
    padding-left: 32px;
    align-self: end;
    display: flex;
    gap: 20px;
  }
  .tabs button {
    color: var(--cooperation-ink-3);
    line-height: 30px;
    border-bottom: 2px solid transparent;
  }
  .tabs button[aria-current] {
    color: var(--cooperation-ink);
    border-color: var(--cooperation-ink);
  }
  .column {
    grid-column: 1;
    grid-row: 3 / -1;
    min-height: 0;
    padding: 24px 27px 24px 32px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--cooperation-rule) transparent;
  }
  .above {
    grid-column: 2;
    grid-row: 2;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 4px 20px 0 0;
  }
  .zoom {
    display: flex;
    align-items: center;
    color: var(--cooperation-ink-2);
    flex: none;
  }
  .zoom button {
    min-width: 32px;
    height: 32px;
    text-align: center;
  }
  .zoom .word {
    margin-right: 10px;
  }
  .picture {
    grid-column: 2;
    grid-row: 3;
    position: relative;
    min-height: 0;
  }
  .picture cooperation-plate {
    position: absolute;
    inset: 0;
  }
  .picture[data-table] cooperation-plate {
    visibility: hidden;
  }
  cooperation-legend {
    grid-column: 2;
    grid-row: 4;
    padding: 4px 16px 12px 0;
  }
  .notice {
    position: absolute;
    left: 0;
    right: 20px;
    top: 6px;
    z-index: 2;
    padding: 6px 0 8px;
    background: var(--cooperation-paper);
    border-bottom: 1px solid var(--cooperation-pencil);
    display: flex;
    gap: 16px;
    justify-content: space-between;
  }
  .word-in-place {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    text-align: center;
    padding: 24px;
    pointer-events: none;
  }
  .word-in-place > div {
    background: var(--cooperation-paper);
    padding: 12px 14px;
    max-width: 420px;
    pointer-events: auto;
  }
  .word-in-place p {
    font: 400 19px/26px var(--cooperation-serif);
    text-wrap: balance;
  }
  .word-in-place small {
    display: block;
    font: 400 13.5px/19px var(--cooperation-sans);
    color: var(--cooperation-ink-2);
    margin-top: 8px;
    overflow-wrap: anywhere;
  }
  .word-in-place ul {
    margin-top: 10px;
    max-height: 180px;
    overflow: auto;
    text-align: start;
    font-size: 13px;
    line-height: 18px;
    color: var(--cooperation-ink-2);
    overflow-wrap: anywhere;
  }
  .word-in-place .verb {
    margin: 10px 9px 0;
  }
  .waiting {
    color: var(--cooperation-ink-3);
  }
  .progress {
    position: absolute;
    inset: 0 20px auto 0;
    height: 1px;
    background: linear-gradient(to right, var(--cooperation-ink) 38%, var(--cooperation-rule) 38%);
  }
  .handle,
  .key-tab {
    display: none;
  }
  .ghost {
    width: 32px;
    height: 32px;
    text-align: center;
    color: var(--cooperation-ink-2);
  }
  .ghost:disabled {
    color: var(--cooperation-rule);
    cursor: default;
  }
`;
