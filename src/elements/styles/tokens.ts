import { css, unsafeCSS, type CSSResult } from 'lit';
import { DARK, LIGHT, type Palette } from '../../view/palette.ts';
import { toneColor, TONES } from '../../view/tone.ts';

/** The colours of tones as tokens of their names: `--cooperation-ramp-0`, `--cooperation-group-3`. */
function tones(palette: Palette): CSSResult {
  return unsafeCSS(TONES.map((t) => `--cooperation-${t}:${toneColor(palette, t)};`).join(''));
}

/**
 * The tokens of the look, set once on the outermost element and inherited by every panel. Hosts may
 * set any of them. `data-theme` on the element decides; without it the system does.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --cooperation-gap: 8px;
    --cooperation-paper: #fbfbf8;
    --cooperation-wash: #f1f2ed;
    --cooperation-rule: #d9dbd4;
    --cooperation-ink: #1a2029;
    --cooperation-ink-2: #48515c;
    --cooperation-ink-3: #676f79;
    --cooperation-tie: #333c47;
    --cooperation-tie-soft: #5c6570;
    --cooperation-tie-quiet: #8c9298;
    --cooperation-country: #22558c;
    --cooperation-organisation: #b9790f;
    --cooperation-mission: #3b8c79;
    --cooperation-band: #dfe6ec;
    --cooperation-pencil: #a8123a;
    ${tones(LIGHT)}
    --cooperation-sans:
      'Source Sans 3 Variable', ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue',
      'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    --cooperation-serif:
      'Source Serif 4 Variable', ui-serif, 'Iowan Old Style', Charter, Cambria, Georgia,
      'Noto Serif', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', 'Songti SC',
      'Noto Serif CJK SC', serif;
  }
  :host([data-theme='dark']) {
    color-scheme: dark;
    --cooperation-paper: #12171e;
    --cooperation-wash: #1b222b;
    --cooperation-rule: #303842;
    --cooperation-ink: #eceae3;
    --cooperation-ink-2: #b4b8ba;
    --cooperation-ink-3: #8f969c;
    --cooperation-tie: #aeb4b9;
    --cooperation-tie-soft: #8c939a;
    --cooperation-tie-quiet: #646c75;
    --cooperation-country: #9bc2ef;
    --cooperation-organisation: #eeae48;
    --cooperation-mission: #22a88e;
    --cooperation-band: #28323f;
    --cooperation-pencil: #f26470;
    ${tones(DARK)}
  }
`;
