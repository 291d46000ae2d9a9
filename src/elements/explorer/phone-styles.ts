import { css } from 'lit';

/** Narrow windows: the plate first, the reading column as a sheet from below, tabs at the bottom. */
export const phoneStyles = css`
  @container (max-width: 1100px) {
    .screen {
      --column: calc(var(--cooperation-font-size) * 24);
      grid-template-rows: 48px minmax(var(--above), auto) minmax(0, 1fr) auto auto;
    }
    header {
      grid-template-columns: auto 0 1fr;
    }
    .set-name {
      visibility: hidden;
    }
    h1.name,
    .tabs {
      padding-inline-start: var(--cooperation-space-6);
    }
    .tabs {
      gap: var(--cooperation-space-5);
    }
    .column {
      padding-block: var(--cooperation-space-5);
      padding-inline: var(--cooperation-space-6) var(--cooperation-space-5);
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
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .set-name {
      display: none;
    }
    h1.name {
      padding-inline-start: var(--cooperation-space-4);
      font-size: var(--cooperation-font-size);
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .tools {
      gap: 0;
      padding-inline-end: var(--cooperation-space-4);
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
      margin-top: var(--cooperation-space-5);
    }
    .above {
      grid-column: 1;
      grid-row: 2;
      padding: var(--cooperation-space-2) var(--cooperation-space-5);
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
      margin-block: calc(-1 * var(--cooperation-space-3));
      margin-inline-end: calc(-1 * var(--cooperation-space-3));
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
      padding: var(--cooperation-space-6) var(--cooperation-space-5) var(--cooperation-space-5);
      border-top: 1px solid var(--cooperation-ink-3);
      border-radius: var(--cooperation-radius-sheet) var(--cooperation-radius-sheet) 0 0;
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
      border-radius: var(--cooperation-radius);
      background: var(--cooperation-ink-3);
    }
    .tabs {
      grid-column: 1;
      grid-row: 5;
      align-self: stretch;
      padding: 0 var(--cooperation-space-4);
      gap: var(--cooperation-space-2);
      justify-content: space-between;
      /* Large type: those beyond the edge are pushed into sight. */
      overflow: auto hidden;
      scrollbar-width: none;
      border-top: 1px solid var(--cooperation-rule);
    }
    .tabs button {
      flex: none;
      min-height: 44px;
      min-width: 44px;
      text-align: center;
      border-bottom: 0;
      border-top: 2px solid transparent;
      /* What is chosen stands on the rule above. */
      position: relative;
      inset-block-start: -1px;
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
      inset-inline-end: var(--cooperation-space-4);
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
      margin-top: var(--cooperation-space-6);
      padding-block: 0 var(--cooperation-space-3);
      padding-inline: 0;
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
      padding: var(--cooperation-space-3) var(--cooperation-space-5);
      z-index: 2;
    }
  }
  @container (max-width: 380px) {
    .tabs button {
      min-width: 0;
      font-size: var(--cooperation-font-size-small);
    }
    .name {
      visibility: hidden;
      width: 0;
      overflow: hidden;
    }
  }
`;
