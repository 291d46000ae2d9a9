import { css } from 'lit';

/** The parts of `<cooperation-graph>` and their places. */
export const graphStyles = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }
  /* How wide the graph is where a box is as wide as what is in it: a container of its own counts as nothing.
     It gives way to any width; with contain-intrinsic-inline-size it would not. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 640px);
  }
  /* Not on the element itself, whose borders, padding and background pages like to reset. */
  .own {
    background: var(--cooperation-paper);
    border-top: 1px solid var(--cooperation-ink);
    padding-top: var(--cooperation-gap);
    container-type: inline-size;
    /* Where a page gives the element a height, all is in it: the picture takes what the rest leaves. */
    block-size: 100%;
    display: flex;
    flex-direction: column;
  }
  .own:has(> .details) {
    overflow: auto;
  }
  .own > * {
    flex: none;
  }
  .frame {
    flex-basis: 100%;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  h2 {
    font-size: var(--cooperation-font-size-x-large);
    font-weight: 600;
    /* Whole pixels: the canvas stands below it. */
    line-height: calc(var(--cooperation-font-size) * 24 / 14);
  }
  /* Pages may space them; without a word of theirs they stand as our own do. */
  ::slotted(:is([slot='title'], [slot='subtitle'])) {
    margin-block: 0;
  }
  .subtitle {
    color: var(--cooperation-ink-2);
  }
  .picture {
    position: relative;
    flex: 1 1 var(--cooperation-graph-height, 530px);
    min-block-size: 120px;
    margin-top: var(--cooperation-gap);
  }
  [data-reserved] .picture {
    flex: 1 0 240px;
  }
  .picture :is(cooperation-plate, cooperation-table[open]) {
    position: absolute;
    inset: 0;
  }
  .picture[data-table] cooperation-plate {
    visibility: hidden;
  }
  cooperation-timeline,
  cooperation-caption {
    display: block;
    margin-top: var(--cooperation-gap);
  }
  .details {
    border-top: 1px solid var(--cooperation-rule);
    margin-top: var(--cooperation-gap);
    padding-top: var(--cooperation-space-4);
    max-height: 420px;
    overflow: auto;
  }
  .foot {
    border-top: 1px solid var(--cooperation-rule);
    margin-top: var(--cooperation-gap);
    padding-top: var(--cooperation-gap);
    display: flex;
    align-items: baseline;
    gap: var(--cooperation-space-6);
    font-size: var(--cooperation-font-size-x-small);
    line-height: calc(var(--cooperation-font-size) * 17 / 14);
    color: var(--cooperation-ink-3);
  }
  .foot .source {
    flex: 1;
  }
  .foot .verb,
  .foot > cooperation-image,
  .foot > cooperation-layout {
    color: var(--cooperation-ink-2);
  }
  .foot .verb {
    min-height: 24px;
  }
  .key-word {
    display: none;
  }
  /* On phones the key is behind its word, and the words stand below the source. */
  @container (max-width: 480px) {
    .key[data-folds] {
      display: none;
    }
    .key-word {
      display: inline;
    }
    .foot {
      flex-wrap: wrap;
      row-gap: var(--cooperation-space-3);
    }
    .foot .source {
      flex-basis: 100%;
    }
  }
`;
