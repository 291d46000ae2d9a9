import { css } from 'lit';

/** The plate fills its element; the element needs a height. */
export const plateStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: clip;
    /* A drawing is no text: it stays as it is where lines run from right to left, its canvases at the left. */
    direction: ltr;
    text-align: left;
  }
  .plate,
  .canvas {
    position: absolute;
    inset: 0;
  }
  .plate:focus-visible {
    outline-offset: -3px;
  }
  /* Proxies are seen by readers of the accessibility tree only: pointers reach the canvas, and the
     canvas draws their focus ring round the mark. */
  .proxy {
    position: absolute;
    left: 0;
    top: 0;
    overflow: hidden;
    pointer-events: none;
    color: transparent;
  }
  .proxy:focus-visible {
    outline: none;
  }
  .hint {
    position: absolute;
    inset-inline: 0;
    bottom: 12px;
    text-align: center;
    color: var(--cooperation-ink-2, inherit);
    pointer-events: none;
    visibility: hidden;
  }
  .hint[data-shown] {
    visibility: visible;
  }
  .hint span {
    padding: var(--cooperation-space-1) var(--cooperation-space-3);
    background: var(--cooperation-paper, Canvas);
  }
`;
