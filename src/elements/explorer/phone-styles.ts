import { css } from 'lit';

/** Narrow windows: the plate first, the reading column as a sheet from below, tabs at the bottom. */
export const phoneStyles = css`
  @container (max-width: 1100px) {
    .screen {
      grid-template: 48px minmax(66px, auto) minmax(0, 1fr) auto auto / 336px minmax(0, 1fr);
    }
    header {
      grid-template-columns: auto 0 1fr;
    }
    .set-name {
      visibility: hidden;
    }
    h1.name,
    .tabs {
      padding-left: 24px;
    }
    .tabs {
      gap: 16px;
    }
    .column {
      padding: 20px 20px 20px 24px;
    }
  }
  @container (max-width: 760px) {
    .screen {
      grid-template: 52px auto minmax(0, 1fr) minmax(0, 36%) 52px / minmax(0, 1fr);
    }
    .screen[data-sheet='tall'] {
      grid-template-rows: 52px auto minmax(0, 20%) minmax(0, 1fr) 52px;
    }
    header {
      grid-template-columns: auto 1fr;
    }
    .set-name {
      display: none;
    }
    h1.name {
      padding-left: 14px;
      font-size: 14px;
      white-space: nowrap;
    }
    .tools {
      gap: 0;
      padding-right: 12px;
    }
    .ghost,
    .share {
      width: auto;
      min-width: 44px;
      height: 44px;
    }
    .share {
      white-space: nowrap;
    }
    .tools cooperation-embed {
      display: none;
    }
    .column cooperation-embed {
      display: block;
      margin-top: 16px;
    }
    .above {
      grid-column: 1;
      grid-row: 2;
      padding: 4px 16px;
    }
    .zoom {
      margin: 0;
    }
    .zoom .step,
    .zoom .word {
      display: none;
    }
    .zoom button {
      min-width: 44px;
      height: 44px;
      margin: -6px -8px -6px 0;
      /* Above the picture and the sentence, which its edges stand over. */
      position: relative;
      z-index: 4;
    }
    .picture,
    .picture[data-figure] {
      grid-column: 1;
      grid-row: 3;
    }
    .column {
      grid-column: 1;
      grid-row: 4;
      margin-top: 0;
      padding: 26px 16px 16px;
      border-top: 1px solid var(--cooperation-ink-3);
      border-radius: 16px 16px 0 0;
      position: relative;
      background: var(--cooperation-paper);
    }
    .handle {
      display: block;
      grid-column: 1;
      grid-row: 4;
      align-self: start;
      justify-self: center;
      z-index: 1;
      width: 88px;
      height: 24px;
    }
    .handle::before {
      content: '';
      display: block;
      width: 40px;
      height: 4px;
      margin: 0 auto;
      border-radius: 2px;
      background: var(--cooperation-ink-3);
    }
    .tabs {
      grid-column: 1;
      grid-row: 5;
      align-self: stretch;
      padding: 0 12px;
      gap: 0;
      justify-content: space-between;
      border-top: 1px solid var(--cooperation-rule);
    }
    .tabs button {
      min-height: 44px;
      min-width: 44px;
      line-height: 48px;
      text-align: center;
      border-bottom: 0;
      border-top: 2px solid transparent;
      margin-top: -1px;
    }
    .tabs .phone-tab {
      display: block;
    }
    .tabs .phone-tab[aria-pressed='true'] {
      color: var(--cooperation-ink);
      border-color: var(--cooperation-ink);
    }
    cooperation-legend,
    cooperation-timeline {
      display: none;
    }
    .picture-words {
      display: flex;
      position: absolute;
      top: 0;
      right: 12px;
    }
    .picture-words button {
      min-width: 44px;
      min-height: 44px;
      text-align: center;
    }
    .picture-words [aria-pressed='true'] {
      text-decoration-color: var(--cooperation-pencil);
      text-decoration-thickness: 2px;
    }
    .screen[data-time] cooperation-timeline {
      display: block;
      grid-column: 1;
      grid-row: 4;
      align-self: start;
      margin-top: 26px;
      padding: 0 0 6px;
      border-bottom: 1px solid var(--cooperation-rule);
      background: var(--cooperation-paper);
      z-index: 2;
    }
    .screen[data-key] cooperation-legend {
      display: block;
      grid-column: 1;
      grid-row: 3;
      align-self: end;
      background: var(--cooperation-paper);
      padding: 10px 16px;
      z-index: 2;
    }
  }
  @container (max-width: 380px) {
    .tabs button {
      min-width: 0;
      font-size: 13px;
    }
    .name {
      visibility: hidden;
      width: 0;
      overflow: hidden;
    }
  }
`;
