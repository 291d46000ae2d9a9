import { css, unsafeCSS, type CSSResult } from 'lit';
import { DARK, LIGHT, type Palette } from '../../view/palette.ts';
import { toneColor, TONES } from '../../view/tone.ts';

/** The colours of tones as tokens of their names: `--cooperation-ramp-0`, `--cooperation-group-3`. */
function tones(palette: Palette): CSSResult {
  return unsafeCSS(TONES.map((t) => `--cooperation-${t}:${toneColor(palette, t)};`).join(''));
}

/**
 * The tokens of the look, set once on the outermost element and inherited by every panel. Hosts may
 * set any of them. The state `dark` of the element decides. Sizes of type and
 * distances are steps of one base each: a host that changes the base changes them all.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --cooperation-font-size: 14px;
    --cooperation-font-size-x-small: calc(var(--cooperation-font-size) * 12 / 14);
    --cooperation-font-size-small: calc(var(--cooperation-font-size) * 13 / 14);
    --cooperation-font-size-large: calc(var(--cooperation-font-size) * 16 / 14);
    --cooperation-font-size-x-large: calc(var(--cooperation-font-size) * 18 / 14);
    --cooperation-font-size-xx-large: calc(var(--cooperation-font-size) * 26 / 14);
    --cooperation-font-size-xxx-large: calc(var(--cooperation-font-size) * 34 / 14);
    --cooperation-line-height: calc(20 / 14);
    --cooperation-line-height-tight: calc(var(--cooperation-line-height) * 0.79);
    --cooperation-line-height-loose: calc(var(--cooperation-line-height) * 1.2);
    --cooperation-space: 8px;
    --cooperation-space-1: calc(var(--cooperation-space) / 4);
    --cooperation-space-2: calc(var(--cooperation-space) / 2);
    --cooperation-space-3: var(--cooperation-space);
    --cooperation-space-4: calc(var(--cooperation-space) * 1.5);
    --cooperation-space-5: calc(var(--cooperation-space) * 2);
    --cooperation-space-6: calc(var(--cooperation-space) * 3);
    --cooperation-space-7: calc(var(--cooperation-space) * 4);
    --cooperation-gap: var(--cooperation-space);
    --cooperation-radius: 2px;
    --cooperation-radius-sheet: 16px;
    --cooperation-sheet: #fff;
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
    --cooperation-mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  }
  :host(:state(dark)) {
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
