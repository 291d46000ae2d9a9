import { css } from 'lit';

/** Sentences in the place of the picture: loading, failed, nothing to draw; and notices over it. */
export const inPlaceStyles = css`
  .notice {
    position: absolute;
    inset-inline: 0 var(--cooperation-space-5);
    top: var(--cooperation-space-3);
    z-index: 2;
    padding-block: var(--cooperation-space-3);
    background: var(--cooperation-paper);
    border-bottom: 1px solid var(--cooperation-pencil);
    display: flex;
    gap: var(--cooperation-space-5);
    justify-content: space-between;
  }
  .word-in-place {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    text-align: center;
    padding: var(--cooperation-space-6);
    pointer-events: none;
  }
  .word-in-place > div {
    background: var(--cooperation-paper);
    padding: var(--cooperation-space-4);
    max-width: 420px;
    pointer-events: auto;
  }
  .word-in-place p {
    font: 400 var(--cooperation-font-size-x-large) / var(--cooperation-line-height)
      var(--cooperation-serif);
    text-wrap: balance;
  }
  .word-in-place small {
    display: block;
    color: var(--cooperation-ink-2);
    margin-top: var(--cooperation-space-3);
    overflow-wrap: anywhere;
  }
  .word-in-place ul {
    margin-top: var(--cooperation-space-3);
    max-height: 180px;
    overflow: auto;
    text-align: var(--line-start);
    font-size: var(--cooperation-font-size-small);
    color: var(--cooperation-ink-2);
    overflow-wrap: anywhere;
  }
  .word-in-place .verb {
    margin: var(--cooperation-space-3) var(--cooperation-space-3) 0;
  }
  .waiting {
    color: var(--cooperation-ink-3);
  }
  .progress {
    position: absolute;
    inset-block: 0 auto;
    inset-inline: 0 var(--cooperation-space-5);
    height: 1px;
    background: linear-gradient(
      to var(--line-end),
      var(--cooperation-ink) 38%,
      var(--cooperation-rule) 38%
    );
  }
`;
