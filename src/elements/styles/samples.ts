import { css } from 'lit';

/** The colours of marks and lines in lists and the legend. */
export const samples = css`
  .sample {
    flex: none;
    overflow: visible;
    vertical-align: -2px;
  }
  .mark.country {
    fill: var(--cooperation-country);
    stroke: var(--cooperation-country);
  }
  .mark.organisation {
    fill: var(--cooperation-organisation);
    stroke: var(--cooperation-organisation);
  }
  .mark.mission {
    fill: var(--cooperation-mission);
    stroke: var(--cooperation-mission);
  }
  .mark {
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
  .line {
    fill: none;
    stroke: var(--cooperation-tie);
  }
  .line.structural,
  .line.thin {
    stroke: var(--cooperation-tie-quiet);
  }
  .line.dashed {
    stroke-dasharray: 6 3.5;
  }
  .line.dotted {
    stroke: var(--cooperation-tie-soft);
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
    .mark:not(.hollow, .ring) {
      fill: CanvasText;
    }
    .mark.hollow,
    .mark.ring,
    .unequal-halo {
      fill: Canvas;
    }
  }
`;
