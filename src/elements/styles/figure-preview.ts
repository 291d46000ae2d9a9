import { css } from 'lit';

/** A sheet on a wash: the figure as it will be, and what can be taken hold of on it. */
export const figurePreview = css`
  :host {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  /* A figure is a drawing, and hands stand on it in its own coordinates: it does not mirror. */
  .ground {
    display: grid;
    direction: ltr;
    min-height: 0;
    min-width: 0;
    overflow: hidden;
    background: var(--cooperation-wash);
    scrollbar-width: thin;
  }
  .ground[data-full] {
    overflow: auto;
  }
  .sheet {
    position: relative;
    margin: auto;
  }
  .ground[data-full] .sheet {
    margin: var(--cooperation-space-6) auto;
  }
  /* What has nothing behind it stands on the squares that editors of pictures show for that. */
  .sheet.clear {
    --square: color-mix(in srgb, var(--cooperation-sheet) 90%, var(--cooperation-ink-3));
    background: repeating-conic-gradient(var(--cooperation-sheet) 0 25%, var(--square) 0 50%) 0 0 /
      16px 16px;
  }
  .drawing {
    position: absolute;
    inset: 0;
    forced-color-adjust: none;
  }
  .drawing > svg {
    display: block;
    width: 100%;
    height: 100%;
    /* Its title would follow the pointer everywhere. */
    pointer-events: none;
  }
  .hands {
    position: absolute;
    inset: 0;
  }
  .hand {
    position: absolute;
    cursor: grab;
    border-radius: var(--cooperation-radius);
    touch-action: none;
    user-select: none;
  }
  /* Small print can be taken hold of too. */
  .hand::before {
    content: '';
    position: absolute;
    inset: min(0px, (100% - 24px) / 2) min(0px, (100% - 24px) / 2);
  }
  .hand:hover,
  .hand.dragged {
    outline: 1px dashed var(--cooperation-pencil);
    outline-offset: 3px;
  }
  .hand.dragged {
    cursor: grabbing;
    z-index: 1;
    background: color-mix(in srgb, var(--cooperation-pencil) 16%, transparent);
  }
  .hand:focus-visible {
    outline: 2px solid var(--cooperation-pencil);
    outline-offset: 3px;
  }
  .editor {
    position: absolute;
    z-index: 2;
    padding: var(--cooperation-space-3) var(--cooperation-space-4) var(--cooperation-space-2);
    background: var(--cooperation-paper);
    border: 1px solid var(--cooperation-rule);
    border-top-color: var(--cooperation-pencil);
    font-size: var(--cooperation-font-size-small);
  }
  .editor label {
    color: var(--cooperation-ink-3);
  }
  .editor textarea {
    display: block;
    width: 100%;
    min-height: 26px;
    padding: var(--cooperation-space-1) 0;
    border: 0;
    border-bottom: 1px solid var(--cooperation-ink-3);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--cooperation-font-size-large);
    resize: none;
    field-sizing: content;
  }
  .editor textarea:focus-visible {
    outline: none;
    border-color: var(--cooperation-pencil);
    box-shadow: 0 1px var(--cooperation-pencil);
  }
  .verbs {
    display: flex;
    gap: var(--cooperation-space-5);
    margin-top: var(--cooperation-space-2);
    color: var(--cooperation-ink-2);
  }
  .verb {
    min-height: 24px;
    min-width: 24px;
  }
  .line {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--cooperation-space-5);
    padding-block: var(--cooperation-space-2) var(--cooperation-space-3);
    padding-inline-end: var(--cooperation-space-6);
    min-height: 36px;
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
  }
  .line.problem {
    color: var(--cooperation-ink);
  }
  .line.waiting {
    color: var(--cooperation-ink-3);
  }
  @container (max-width: 760px) {
    .line {
      padding: 0 var(--cooperation-space-5);
      align-items: center;
    }
    .verb {
      min-height: 44px;
    }
    .editor textarea {
      font-size: var(--cooperation-font-size-large);
    }
  }
`;
