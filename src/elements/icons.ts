import { html, type TemplateResult } from 'lit';

/**
 * A line icon on an 18 px grid. It says nothing to assistive technology: its button bears the name. Directed,
 * it points the other way where lines run from right to left.
 */
function icon(path: string, direction: '' | ' directed' = ''): TemplateResult {
  return html`<svg
    class=${`icon${direction}`}
    width="18"
    height="18"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
}

/** The line icons, drawn by us. */
export const SEARCH = icon('M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Zm3.7 8.7L16 16');
export const UNDO = icon('M6.5 3 3 6.5 6.5 10M3.5 6.5h7.7a3.9 3.9 0 0 1 0 7.8H8.5', ' directed');
export const REDO = icon(
  'M11.5 3 15 6.5 11.5 10M14.5 6.5H6.8a3.9 3.9 0 0 0 0 7.8h2.7',
  ' directed',
);
export const MOON = icon('M15 11A6.3 6.3 0 0 1 7 3a6.3 6.3 0 1 0 8 8Z');
export const SUN = icon(
  'M9 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM9 1.8v1.4M9 14.8v1.4M1.8 9h1.4M14.8 9h1.4M3.9 3.9l1 1M13.1 13.1l1 1M3.9 14.1l1-1M13.1 4.9l1-1',
);
export const MINUS = icon('M3.5 9h11');
export const PLUS = icon('M9 3.5v11M3.5 9h11');
export const FIT = icon('M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4');
export const CLOSE = icon('M4.5 4.5l9 9M13.5 4.5l-9 9');
export const BACK = icon('M10.5 4l-5 5 5 5', ' directed');
