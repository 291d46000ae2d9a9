/** In the place of Cytoscape's listeners: pointers reach a surface of ours, Cytoscape only paints. */
const noListeners = `export default {
  load() {},
  registerBinding() {},
  binder: (target) => target,
  nodeIsDraggable: () => false,
  nodeIsGrabbable: () => false,
};`;

/** Labels are painted above Cytoscape's canvas; no mark and no tie of its own has one. */
const noLabels = `export default {
  recalculateNodeLabelProjection() {},
  recalculateEdgeLabelProjections() {},
  calculateLabelAngles() {},
};`;
const noLabelText = `export default {
  drawElementText() {},
  eleTextBiggerThanMin: () => false,
};`;

/** No tie has an arrow; the width is a factor of a size that nothing is drawn in. */
const noArrows = `export default {
  arrowShapeWidth: 0.3,
  registerArrowShapes() {},
};`;

/** The fade of dimming is linear. */
const linearOnly = `export default {
  linear: (start, end, share) => start + (end - start) * share,
};`;

/** Selectors name a kind of element and classes. */
const kindsAndClasses = `import Type from './type.mjs';
export const matches = ({ checks }, element) =>
  checks.every(({ type, value }) => {
    if (type === Type.GROUP) return value === '*' || value === element.group();
    if (type === Type.CLASS) return element.hasClass(value);
    throw new Error('unknown kind of selector');
  });`;

/** Waits for a pause before it calls, and starts to wait anew with each call. */
const debounce = `export default (call, pause) => {
  let timer;
  return function (...args) {
    clearTimeout(timer);
    timer = setTimeout(() => call.apply(this, args), pause);
  };
};`;

/** Requests for pictures, the most urgent first; the package of that name can do much else. */
const heap = `export default class {
  items = [];
  constructor(order) {
    this.order = order;
  }
  size() {
    return this.items.length;
  }
  peek() {
    return this.items[0];
  }
  pop() {
    return this.items.shift();
  }
  push(item) {
    let [from, to] = [0, this.items.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.order(item, this.items[middle]) < 0) to = middle;
      else from = middle + 1;
    }
    this.items.splice(from, 0, item);
  }
  updateItem(item) {
    const at = this.items.indexOf(item);
    if (at < 0) return;
    this.items.splice(at, 1);
    this.push(item);
  }
}`;

/** What stands in the place of packages that Cytoscape imports; fields of data are never paths here. */
export const PACKAGE_STUBS: Readonly<Record<string, string>> = {
  'lodash/debounce.js': debounce,
  'lodash/get.js': 'export default null;',
  'lodash/set.js': 'export default null;',
  'lodash/toPath.js': 'export default null;',
};

/** What stands in the place of whole modules of Cytoscape that nothing here calls. */
export const CYTOSCAPE_STUBS: Readonly<Record<string, string>> = {
  // Metrics, layouts and gestures are our own, figures are drawn from the scene, and WebGL would ask
  // for a GPU that readers may not have.
  'collection/algorithms/index.mjs': 'export default {};',
  'collection/degree.mjs': 'export default {};',
  'collection/dimensions/edge-points.mjs': 'export default {};',
  'core/animation/easings.mjs': linearOnly,
  'core/export.mjs': 'export default {};',
  'extensions/layout/breadthfirst.mjs': 'export default class {}',
  'extensions/layout/circle.mjs': 'export default class {}',
  'extensions/layout/concentric.mjs': 'export default class {}',
  'extensions/layout/cose.mjs': 'export default class {}',
  'extensions/layout/grid.mjs': 'export default class {}',
  'extensions/layout/null.mjs': 'export default class {}',
  'extensions/layout/random.mjs': 'export default class {}',
  'extensions/renderer/base/arrow-shapes.mjs': noArrows,
  'extensions/renderer/base/coord-ele-math/edge-endpoints.mjs': 'export default {};',
  'extensions/renderer/base/coord-ele-math/labels.mjs': noLabels,
  'extensions/renderer/base/images.mjs': 'export default {};',
  'extensions/renderer/base/load-listeners.mjs': noListeners,
  'extensions/renderer/canvas/arrow-shapes.mjs': 'export default {};',
  'extensions/renderer/canvas/drawing-images.mjs': 'export default {};',
  'extensions/renderer/canvas/drawing-label-text.mjs': noLabelText,
  'extensions/renderer/canvas/export-image.mjs': 'export default {};',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  'extensions/renderer/null/index.mjs': 'export default class {}',
  'heap.mjs': heap,
  // Every browser has them by now.
  'map.mjs': 'export default Map;',
  'promise.mjs': 'export default Promise;',
  'round.mjs': 'export const drawPreparedRoundCorner = null, getRoundCorner = null;',
  'selector/query-type-match.mjs': kindsAndClasses,
  'selector/state.mjs': 'export const stateSelectorMatches = null, stateSelectorRegex = null;',
  'set.mjs': 'export default Set;',
  'style/container.mjs': 'export default {};',
  'style/string-sheet.mjs': 'export default {};',
  'stylesheet.mjs': 'export default null;',
};
