import { css } from 'lit';

/** The first screen's reading column. */
export const overview = css`
  .rows button {
    width: 100%;
  }
  .between button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 96px 2.3em;
    align-items: center;
    min-height: 26px;
  }
  .who {
    display: flex;
    align-items: baseline;
    gap: var(--cooperation-space-3);
  }
  .who .sample {
    transform: translateY(2px);
  }
  .rows button:hover .who span,
  .rows button:hover .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .value {
    font-size: var(--cooperation-font-size-x-small);
    color: var(--cooperation-ink-2);
    text-align: var(--line-end);
    white-space: nowrap;
  }
  .plot {
    display: block;
    width: 100%;
    height: 26px;
    overflow: visible;
  }
  .staff {
    stroke: var(--cooperation-rule);
  }
  .way {
    stroke: var(--cooperation-ink-2);
    stroke-width: 1.4px;
  }
  .with {
    fill: var(--cooperation-paper);
    stroke: var(--cooperation-ink-2);
    stroke-width: 1.2px;
  }
  .without {
    fill: var(--cooperation-ink);
  }
  .dot {
    vertical-align: -1px;
  }
  .key {
    display: flex;
    gap: var(--cooperation-space-4);
  }
  .disagree button {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    column-gap: var(--cooperation-space-3);
    align-items: baseline;
    padding-block: var(--cooperation-space-3);
    text-wrap: pretty;
  }
  .disagree .sample {
    transform: translateY(2px);
  }
  .disagree small {
    font-size: inherit;
    color: var(--cooperation-ink-3);
  }
  .explain,
  .more {
    min-height: 24px;
    color: inherit;
    text-decoration: underline dotted var(--cooperation-ink-3) 1px;
    text-underline-offset: 4px;
  }
  .more {
    margin-top: var(--cooperation-space-2);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .definition {
    margin-block: 0 var(--cooperation-space-3);
  }
  .sources {
    margin-top: var(--cooperation-space-4);
    color: var(--cooperation-ink-2);
    font-size: var(--cooperation-font-size-small);
    text-wrap: pretty;
  }
  .foot {
    margin-top: var(--cooperation-space-4);
  }
  .loosen {
    margin-top: var(--cooperation-space-4);
  }
  .loosen li {
    display: flex;
    gap: var(--cooperation-space-3);
    align-items: baseline;
    min-height: 28px;
  }
  .loosen small {
    color: var(--cooperation-ink-3);
  }
  @media (forced-colors: active) {
    .staff,
    .way,
    .with {
      stroke: CanvasText;
    }
    .with {
      fill: Canvas;
    }
    .without {
      fill: CanvasText;
    }
  }
  @container (max-width: 760px) {
    .lede .hub {
      display: none;
    }
    .between button {
      grid-template-columns: minmax(0, 1fr) minmax(90px, 134px) 40px;
      min-height: 44px;
    }
    .plot {
      height: 36px;
    }
    .between .who {
      font-size: var(--cooperation-font-size-large);
    }
    .disagree button,
    .more,
    .explain,
    .loosen li,
    .loosen button {
      min-height: 44px;
    }
    .disagree button {
      padding-block: var(--cooperation-space-4);
    }
  }
`;
