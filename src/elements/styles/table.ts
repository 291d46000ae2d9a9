import { css } from 'lit';

/** The table twin: rules between rows, figures at the right, the header always in sight. */
export const table = css`
  :host {
    display: block;
  }
  /* Far above the page, where nothing scrolls to: its boxes are not laid out, assistive technology
     reads them all the same. */
  section.visually-hidden {
    top: -10000px;
    content-visibility: auto;
    contain-intrinsic-size: 1px;
  }
  section:not(.visually-hidden) {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding-inline-end: 20px;
    background: var(--cooperation-paper);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 20px;
    padding: 4px 0 8px;
  }
  [role='tab'] {
    min-height: 30px;
    margin-inline-end: 20px;
    color: var(--cooperation-ink-3);
    border-bottom: 2px solid transparent;
  }
  [role='tab'][aria-selected='true'] {
    color: var(--cooperation-ink);
    border-color: var(--cooperation-ink);
  }
  [role='tab'] small {
    font-size: 12.5px;
    color: var(--cooperation-ink-3);
  }
  .verbs {
    display: flex;
    gap: 16px;
  }
  .verbs button,
  .more {
    min-height: 30px;
    color: var(--cooperation-ink-2);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--cooperation-ink-3);
    text-underline-offset: 4px;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  table {
    width: 100%;
    min-width: 720px;
    border-collapse: collapse;
    font-size: 13.5px;
    line-height: 18px;
  }
  caption {
    padding: 2px 0 6px;
    font-size: 12.5px;
    line-height: 17px;
    text-align: start;
    color: var(--cooperation-ink-3);
  }
  thead th {
    position: sticky;
    top: 0;
    padding: 0;
    background: var(--cooperation-paper);
    box-shadow: inset 0 -1px var(--cooperation-ink-3);
    font-weight: 600;
    text-align: start;
    vertical-align: bottom;
  }
  thead button {
    min-height: 28px;
    padding: 4px 16px 4px 0;
    position: relative;
  }
  thead .number button {
    text-align: end;
    padding: 4px 0 4px 16px;
  }
  .arrow {
    position: absolute;
    padding-inline-start: 3px;
  }
  .number .arrow {
    inset-inline-start: 0;
  }
  thead button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  tbody th,
  td {
    padding: 3px 16px 3px 0;
    border-bottom: 1px solid var(--cooperation-rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  td {
    color: var(--cooperation-ink-2);
    max-width: 360px;
  }
  td.number {
    white-space: nowrap;
    text-align: end;
    color: var(--cooperation-ink);
    padding-inline: 16px 0;
  }
  th.number {
    text-align: end;
  }
  .number + .number {
    padding-inline-start: 20px;
  }
  .number + :not(.number) {
    padding-inline-start: 20px;
  }
  .name,
  .words {
    display: inline-flex;
    align-items: baseline;
    min-height: 24px;
    padding: 3px 0;
    margin-inline-end: 10px;
    color: var(--cooperation-ink);
  }
  .name .sample {
    margin-inline-end: 6px;
    transform: translateY(2px);
  }
  .name:hover,
  .words:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .mission {
    font-family: var(--cooperation-serif);
    font-style: italic;
  }
  tr[aria-current] {
    background: var(--cooperation-wash);
    box-shadow: inset 2px 0 var(--cooperation-pencil);
  }
  tr[aria-current] th {
    padding-inline-start: 8px;
  }
  .wide {
    width: max-content;
  }
  .wide thead button {
    max-width: 120px;
  }
  .wide td {
    min-width: 84px;
  }
  .wide td:last-child {
    width: 320px;
    padding-inline-start: 20px;
  }
  .wide :is(thead th:first-child, tbody th) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    width: 200px;
    background: var(--cooperation-paper);
  }
  .wide thead th:first-child {
    z-index: 2;
  }
  .wide tr[aria-current] th {
    background: var(--cooperation-wash);
  }
  .more {
    display: block;
    margin: 10px 0 16px;
  }
  @media (max-width: 720px) {
    section:not(.visually-hidden) {
      padding-inline: 16px;
    }
  }
`;
