import { css, unsafeCSS } from 'lit';
import { TONES } from '../../view/tone.ts';

/** The colours of tones; the tokens have them by the same names. */
const toned = unsafeCSS(TONES.map((t) => `.${t}{--mark:var(--cooperation-${t})}`).join(''));

/** The colours of marks and lines in lists and the legend, and the faces of the names beside them. */
export const samples = css`
  .sample {
    flex: none;
    overflow: visible;
    vertical-align: -2px;
  }
  .country {
    --mark: var(--cooperation-country);
  }
  .organisation {
    --mark: var(--cooperation-organisation);
  }
  .mission {
    --mark: var(--cooperation-mission);
    font-family: var(--cooperation-serif);
    font-style: italic;
  }
  /* Names are in any language: each runs in its own direction, and moves nothing beside it. */
  .country,
  .organisation,
  .mission,
  .group,
  [lang] {
    unicode-bidi: isolate;
  }
  .plain {
    --mark: var(--cooperation-ink-2);
  }
  ${toned}
  .mark {
    fill: var(--mark);
    stroke: var(--mark);
    stroke-width: 0;
  }
  .mark.hollow {
    fill: var(--cooperation-paper);
    stroke-width: 1.7px;
  }
  .mark.ring {
    fill: var(--cooperation-paper);
    stroke: var(--cooperation-ink-2);
    stroke-width: 1.3px;
    stroke-dasharray: 2.6 2.2;
  }
  .mark.out {
    fill: none;
    stroke: var(--cooperation-ink-3);
    stroke-width: 1.2px;
    stroke-dasharray: 1.4 2.4;
  }
  .hull {
    fill: var(--mark);
    opacity: 0.22;
  }
  .line {
    fill: none;
    stroke: var(--cooperation-tie);
  }
  .line.structural {
    stroke: var(--cooperation-tie-quiet);
  }
  .line.single,
  .line.thin,
  .line.barred {
    stroke: var(--cooperation-tie-soft);
  }
  .line.shared {
    stroke: var(--cooperation-mission);
  }
  .line.dashed {
    stroke-dasharray: 6 3.5;
  }
  .line.expected {
    stroke-dasharray: 7 3 1.3 3;
  }
  .line.soft {
    stroke: color-mix(in srgb, var(--cooperation-tie-quiet) 70%, var(--cooperation-paper));
  }
  .line.dotted {
    stroke-dasharray: 0.1 4.4;
    stroke-linecap: round;
  }
  .line.band {
    stroke: var(--cooperation-band);
    stroke-linecap: round;
  }
  .unequal {
    fill: none;
    stroke: var(--cooperation-ink);
    stroke-width: 1.35px;
    stroke-linecap: round;
  }
  .unequal-halo {
    fill: var(--cooperation-paper);
  }
  @media (forced-colors: active) {
    .mark,
    .mark.ring,
    .line,
    .unequal {
      stroke: CanvasText;
    }
    .mark:not(.hollow, .ring, .out) {
      fill: CanvasText;
    }
    .mark.hollow,
    .mark.ring,
    .unequal-halo {
      fill: Canvas;
    }
  }
`;
