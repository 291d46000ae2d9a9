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

/** The renderer alone follows what happens to elements, one listener for each kind of event. */
const coreEvents = `export default {
  createEmitter() {
    this._private.followers = {};
  },
  on(events, follow) {
    for (const event of events.split(' ')) {
      this._private.followers[event.split('.')[0]] = follow;
    }
    return this;
  },
  emit() {},
  emitAndNotify(event, elements) {
    this.notify(event, elements);
  },
};`;
const elementEvents = `const events = {
  createEmitter() {
    return this;
  },
  emit(event) {
    const follow = this.cy()._private.followers[event];
    if (follow) for (let i = 0; i < this.length; i++) follow({ target: this[i] });
    return this;
  },
  emitAndNotify(event) {
    if (this.length === 0) return;
    this.cy().notify(event, this);
    return this.emit(event);
  },
};
events.trigger = events.emit;
export default events;`;

/** There is one renderer, and nothing else is looked up by a name. */
const oneRenderer = `import Core from './core/index.mjs';
import Base from './extensions/renderer/base/index.mjs';
import Canvas from './extensions/renderer/canvas/index.mjs';
function Renderer(options) {
  Base.call(this, options);
  Canvas.call(this, options);
}
Object.assign(Renderer.prototype, Base.prototype, Canvas.prototype);
Core.prototype.extension = () => Renderer;
export default null;`;

/** Fields of data are set, all at once. */
const elementData = `export default {
  data(fields) {
    for (let i = 0; i < this.length; i++) Object.assign(this[i]._private.data, fields);
    this.updateStyle();
    return this;
  },
  id() {
    return this[0]?._private.data.id;
  },
};`;

/** A place is given whole, and moves nothing else. */
const elementPosition = `export default {
  position(to) {
    if (to === undefined) return this[0]?._private.position;
    for (let i = 0; i < this.length; i++) {
      this[i].dirtyBoundingBoxCache();
      Object.assign(this[i]._private.position, to);
    }
    this.emitAndNotify('position');
    return this;
  },
};`;

/** Nobody can lock, select or grab an element. */
const noSwitches = `const never = () => false;
export default { locked: never, grabbed: never, active: never };`;

/** Only colours fade. */
const fadeStep = `import ease from './ease.mjs';
import easings from './easings.mjs';
export default (element, { _private: fade }, now) => {
  const style = element.cy().style();
  const past = fade.duration === 0 ? 1 : (now - fade.startTime) / fade.duration;
  const share = Math.min(1, Math.max(0, past));
  for (const end of fade.style) {
    const start = fade.startStyle[end.name];
    const kind = style.properties[start.name];
    style.overrideBypass(element, end.name, ease(start, end, share, easings.linear, kind));
  }
  element.emit('style');
  fade.progress = share;
  return share;
};`;

/** Ties run straight between points of their marks. */
const straightEnds = `export default {
  storeEdgeProjections(edge) {
    const { rscratch, rstyle } = edge._private;
    const [x1, y1, x2, y2] = rscratch.haystackPts;
    rstyle.haystackPts = [{ x: x1, y: y1 }, { x: x2, y: y2 }];
    const width = edge.pstyle('width').pfValue;
    const arrow = this.getArrowWidth(width, edge.pstyle('arrow-scale').value);
    rstyle.arrowWidth = arrow * this.arrowShapeWidth;
  },
  recalculateEdgeProjections(edges) {
    this.findEdgeControlPoints(edges);
  },
};`;

/** What stands in the place of packages that Cytoscape imports; fields of data are never paths here. */
export const PACKAGE_STUBS: Readonly<Record<string, string>> = {
  'lodash/debounce.js': debounce,
};

/** What stands in the place of whole modules of Cytoscape that nothing here calls. */
export const CYTOSCAPE_STUBS: Readonly<Record<string, string>> = {
  // Metrics, layouts and gestures are our own, figures are drawn from the scene, and WebGL would ask
  // for a GPU that readers may not have.
  'collection/algorithms/index.mjs': 'export default {};',
  'collection/data.mjs': elementData,
  'collection/degree.mjs': 'export default {};',
  'collection/dimensions/edge-points.mjs': 'export default {};',
  'collection/dimensions/position.mjs': elementPosition,
  'collection/events.mjs': elementEvents,
  'collection/layout.mjs': 'export default {};',
  'collection/switch-functions.mjs': noSwitches,
  'core/animation/easings.mjs': linearOnly,
  'core/animation/step.mjs': fadeStep,
  'core/data.mjs': 'export default {};',
  'core/events.mjs': coreEvents,
  'core/export.mjs': 'export default {};',
  'core/layout.mjs': 'export default {};',
  'define/data.mjs': 'export default {};',
  'define/events.mjs': 'export default {};',
  'extension.mjs': oneRenderer,
  'extensions/renderer/base/arrow-shapes.mjs': noArrows,
  'extensions/renderer/base/coord-ele-math/edge-endpoints.mjs': 'export default {};',
  'extensions/renderer/base/coord-ele-math/edge-projection.mjs': straightEnds,
  'extensions/renderer/base/coord-ele-math/labels.mjs': noLabels,
  'extensions/renderer/base/images.mjs': 'export default {};',
  'extensions/renderer/base/load-listeners.mjs': noListeners,
  'extensions/renderer/canvas/arrow-shapes.mjs': 'export default {};',
  'extensions/renderer/canvas/drawing-images.mjs': 'export default {};',
  'extensions/renderer/canvas/drawing-label-text.mjs': noLabelText,
  'extensions/renderer/canvas/export-image.mjs': 'export default {};',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
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
