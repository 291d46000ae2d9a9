import { css } from 'lit';

/** The first screen's reading column. */
export const overview = css`
  .unbroken {
    white-space: nowrap;
  }
  .lede {
    margin-top: 12px;
    font: 400 16px/24px var(--cooperation-serif);
    text-wrap: pretty;
  }
  .rows {
    border-bottom: 1px solid var(--cooperation-rule);
  }
  .rows > li {
    border-top: 1px solid var(--cooperation-rule);
  }
  .rows button {
    width: 100%;
  }
  .between button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 96px 32px;
    align-items: center;
    min-height: 26px;
  }
  .who {
    display: flex;
    align-items: baseline;
    gap: 7px;
    line-height: 20px;
  }
  .who .sample {
    transform: translateY(2px);
  }
  .who .mission {
    font-size: 14.4px;
  }
  .rows button:hover .who span,
  .rows button:hover .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .value {
    font-size: 12.5px;
    color: var(--cooperation-ink-2);
    text-align: end;
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
    gap: 14px;
  }
  .disagree button {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    column-gap: 7px;
    align-items: baseline;
    padding: 6px 0 7px;
    line-height: 19px;
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
    margin-top: 4px;
    font-size: 13px;
    color: var(--cooperation-ink-2);
  }
  .definition {
    margin: 0 0 8px;
  }
  .sources {
    margin-top: 10px;
    color: var(--cooperation-ink-2);
    font-size: 13px;
    line-height: 18px;
    text-wrap: pretty;
  }
  .foot {
    margin-top: 14px;
  }
  .loosen {
    margin-top: 14px;
  }
  .loosen li {
    display: flex;
    gap: 10px;
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
    h2 {
      font-size: 24px;
      line-height: 29px;
      letter-spacing: -0.01em;
    }
    .lede {
      margin-top: 6px;
      line-height: 23px;
    }
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
      font-size: 15.5px;
    }
    .who .mission {
      font-size: 16.5px;
    }
    .disagree button,
    .more,
    .explain,
    .loosen li,
    .loosen button {
      min-height: 44px;
    }
    .disagree button {
      padding: 11px 0;
    }
  }
`;
