/** Style sheets of pages that are hard on what is put into them. */
export const HOSTILE_HOSTS = {
  'a reset of margins, borders, boxes and lines': `
    *, *::before, *::after { box-sizing: content-box; line-height: 1; margin: 0; padding: 0; border: 0;
      background: none; font: inherit; vertical-align: baseline }
    body { font: 10px/1 monospace }`,
  'a page that unsets everything': `
    body, body * { all: unset }
    cooperation-graph { all: unset }`,
  'a root of 10 px, loud type': `
    html { font-size: 10px }
    * { font-size: 1rem !important; font-family: cursive !important; letter-spacing: .3em !important;
      word-spacing: 1em !important; text-transform: uppercase !important; text-indent: 3em !important;
      text-align: right !important; text-shadow: 2px 2px red !important; font-weight: 900 !important;
      font-style: italic !important; white-space: nowrap !important; word-break: break-all !important;
      hyphens: auto !important }`,
  'a dark page': `
    html { background: #111; color-scheme: dark }
    * { color: #eee !important; -webkit-text-fill-color: #eee; background: #111 !important;
      border-color: #555 !important }`,
  'rules for bare elements': `
    section, div, p, h2, button, canvas, svg, a, span, table { display: flex !important;
      max-width: 40% !important; float: right; color: red !important;
      transition: all 3s !important }
    :focus { outline: 9px solid lime !important }
    * { cursor: wait !important; overflow: visible; list-style: square; min-height: 0;
      font-variant: small-caps !important; font-feature-settings: "zero" !important;
      line-height: 3 !important; }`,
};

/** Every box stands at the same place, so that pictures of it can be compared. */
export const SAME_PLACE = `
  cooperation-graph { position: absolute !important; left: 20px !important; top: 60px !important;
    width: 700px !important; max-width: none !important; float: none !important; margin: 0 !important }`;
