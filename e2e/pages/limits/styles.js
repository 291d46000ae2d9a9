/** Which ways to style an element a policy lets through. */
import { FREE, SELF } from './pages.js';

/** No element has it by itself. */
const COLOR = 'rgb(1, 2, 3)';
const RULE = `p { color: ${COLOR} }`;

/** @param {Document | ShadowRoot} place */
function adopt(place) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULE);
  place.adoptedStyleSheets = [sheet];
}

/** @param {Node} place */
function addStyleElement(place) {
  const style = document.createElement('style');
  style.textContent = RULE;
  place.appendChild(style);
}

/** @param {HTMLElement} host */
function copiedFromTemplate(host) {
  const template = document.createElement('template');
  template.innerHTML = `<p style="color: ${COLOR}"></p>`;
  host.shadowRoot?.replaceChildren(document.importNode(template.content, true));
}

/**
 * @typedef {object} Way of styling the paragraph in the shadow root of `host`
 * @property {string} id
 * @property {string} what
 * @property {(host: HTMLElement, root: ShadowRoot, paragraph: HTMLElement) => void} style
 * @property {string} [file] of ours that counts on it under a policy
 */

/** @type {readonly Way[]} */
const WAYS = [
  {
    id: 'adopted',
    what: '`adoptedStyleSheets` of a shadow root',
    style: (_, root) => adopt(root),
    file: 'src/elements/styles/base.ts',
  },
  {
    id: 'adopted-later',
    what: 'a rule put into an adopted sheet',
    style: (_, root) => {
      const sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [sheet];
      sheet.insertRule(RULE);
    },
  },
  {
    id: 'style-element',
    what: 'a `<style>` element in a shadow root',
    style: (_, root) => addStyleElement(root),
  },
  {
    id: 'style-element-document',
    what: 'a `<style>` element in the head, for a paragraph of the page',
    style: (host, _, paragraph) => {
      host.replaceWith(paragraph);
      addStyleElement(document.head);
    },
  },
  {
    id: 'style-property',
    what: '`element.style.color`',
    style: (_, __, paragraph) => (paragraph.style.color = COLOR),
    file: 'src/canvas/stage.ts',
  },
  {
    id: 'set-property',
    what: '`element.style.setProperty`',
    style: (_, __, paragraph) => paragraph.style.setProperty('color', COLOR),
    file: 'src/canvas/stage.ts',
  },
  {
    id: 'css-text',
    what: '`element.style.cssText`',
    style: (_, __, paragraph) => (paragraph.style.cssText = `color: ${COLOR}`),
  },
  {
    id: 'set-attribute',
    what: '`setAttribute("style")`',
    style: (_, __, paragraph) => paragraph.setAttribute('style', `color: ${COLOR}`),
  },
  { id: 'template', what: '`style=` copied from a template', style: copiedFromTemplate },
];

const APPLIED = 'applied';

/**
 * @param {Way['style']} style
 * @returns {string} whether a paragraph has the colour
 */
function tryStyle(style) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const paragraph = document.createElement('p');
  root.append(paragraph);
  document.body.append(host);
  style(host, root, paragraph);
  const styled = root.querySelector('p') ?? paragraph;
  return getComputedStyle(styled).color === COLOR ? APPLIED : 'ignored';
}

/** @type {import('../../engines/limits/probe.ts').Subject} */
export const STYLES = {
  heading: 'Styles',
  legend: 'Whether a style is *applied*, *ignored* in silence, or what its maker *throws*.',
  probes: WAYS.flatMap(({ id, what, style, file }) =>
    [FREE, SELF].map((page) => ({
      id: `style/${id}/${page.id}`,
      what,
      page,
      run: () => tryStyle(style),
      // Without a policy it only shows that the question can be answered.
      ...(file !== undefined &&
        page === SELF && { reliance: { file, allows: new RegExp(`^${APPLIED}$`) } }),
    })),
  ),
};
