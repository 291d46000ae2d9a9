import { css } from 'lit';

/** Sentences in the place of the picture: loading, failed, nothing to draw; and notices over it. */
export const inPlaceStyles = css`
  .notice {
    position: absolute;
    inset-inline: 0 20px;
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
`;
