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
    padding-inline-end: var(--cooperation-space-5);
    background: var(--cooperation-paper);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--cooperation-space-2) var(--cooperation-space-5);
    padding: var(--cooperation-space-2) 0 var(--cooperation-space-3);
  }
  [role='tablist'] {
    display: flex;
  }
  [role='tab'] {
    min-height: 30px;
    margin-inline-end: var(--cooperation-space-5);
    color: var(--cooperation-ink-3);
    border-bottom: 2px solid transparent;
  }
  [role='tab'][aria-selected='true'] {
    color: var(--cooperation-ink);
    border-color: var(--cooperation-ink);
  }
  [role='tab'] small {
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-3);
  }
  .verbs {
    display: flex;
    gap: var(--cooperation-space-5);
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
    min-width: 51em;
    border-collapse: collapse;
    font-size: var(--cooperation-font-size);
  }
  caption {
    padding: var(--cooperation-space-1) 0 var(--cooperation-space-3);
    font-size: var(--cooperation-font-size-x-small);
    text-align: var(--line-start);
    color: var(--cooperation-ink-3);
  }
  thead th {
    position: sticky;
    top: 0;
    padding: 0;
    background: var(--cooperation-paper);
    box-shadow: inset 0 -1px var(--cooperation-ink-3);
    font-weight: 600;
    text-align: var(--line-start);
    vertical-align: bottom;
  }
  thead button {
    min-height: 28px;
    padding-block: var(--cooperation-space-2);
    padding-inline-end: var(--cooperation-space-5);
    position: relative;
  }
  thead .number button {
    text-align: var(--line-end);
    padding-inline: var(--cooperation-space-5) 0;
  }
  .arrow {
    position: absolute;
    padding-inline-start: var(--cooperation-space-2);
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
    padding-block: var(--cooperation-space-1);
    padding-inline-end: var(--cooperation-space-5);
    border-bottom: 1px solid var(--cooperation-rule);
    font-weight: 400;
    text-align: var(--line-start);
    vertical-align: baseline;
  }
  td {
    color: var(--cooperation-ink-2);
    max-width: 27em;
  }
  td.number {
    white-space: nowrap;
    text-align: var(--line-end);
    color: var(--cooperation-ink);
    padding-inline: var(--cooperation-space-5) 0;
  }
  th.number {
    text-align: var(--line-end);
  }
  .number + .number {
    padding-inline-start: var(--cooperation-space-5);
  }
  .number + :not(.number) {
    padding-inline-start: var(--cooperation-space-5);
  }
  .name,
  .words {
    display: inline-flex;
    align-items: baseline;
    min-height: 24px;
    padding: var(--cooperation-space-1) 0;
    margin-inline-end: var(--cooperation-space-4);
    gap: var(--cooperation-space-3);
    color: var(--cooperation-ink);
  }
  .name .sample {
    transform: translateY(2px);
  }
  .name:hover,
  .words:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  tr[aria-current] {
    background: var(--cooperation-wash);
  }
  tr[aria-current] th {
    border-inline-start: 2px solid var(--cooperation-pencil);
    padding-inline-start: var(--cooperation-space-3);
  }
  .wide {
    width: max-content;
  }
  .wide thead button {
    max-width: 9em;
  }
  .wide td {
    min-width: 6.4em;
  }
  .wide td:last-child {
    width: 24em;
    padding-inline-start: var(--cooperation-space-5);
  }
  .wide :is(thead th:first-child, tbody th) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    width: 15em;
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
    margin: var(--cooperation-space-3) 0 var(--cooperation-space-5);
  }
  @media (max-width: 720px) {
    section:not(.visually-hidden) {
      padding-inline: var(--cooperation-space-5);
    }
  }
`;
