/** In the place of Cytoscape's listeners: pointers reach a surface of ours, Cytoscape only paints. */
const noListeners = `export default {
  load() {},
  registerBinding() {},
  binder: (target) => target,
  nodeIsDraggable: () => false,
  nodeIsGrabbable: () => false,
};`;

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
const oneRenderer = `${importing({
  Core: './core/index.mjs',
  Base: './extensions/renderer/base/index.mjs',
  Canvas: './extensions/renderer/canvas/index.mjs',
})};
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

/** The renderer draws no arrows, and has shapes of its own. */
const noShapes = `export default { registerArrowShapes() {}, registerNodeShapes() {} };`;

/** Marks lie above lines, and what was ordered so above other marks or lines. */
const paintingOrder = `export default (a, b) =>
  a.isNode() - b.isNode() ||
  a.look()['z-index'] - b.look()['z-index'] ||
  a.poolIndex() - b.poolIndex();`;

/** Every browser tells the time, and says when there is a frame. */
const timing = `export const performanceNow = () => performance.now();
export const requestAnimationFrame = (act) => globalThis.requestAnimationFrame(act);`;

/** Modules of which nothing is left. */
const EMPTY = [
  // Metrics, layouts and gestures are our own, figures are drawn from the scene, and WebGL would ask
  // for a GPU that readers may not have.
  'collection/algorithms/index',
  'collection/animation',
  'collection/compounds',
  'collection/degree',
  'collection/dimensions/edge-points',
  'collection/dimensions/width-height',
  'collection/layout',
  'core/data',
  'core/export',
  'core/layout',
  'extensions/renderer/base/coord-ele-math/edge-arrows',
  'extensions/renderer/base/coord-ele-math/edge-control-points',
  'extensions/renderer/base/coord-ele-math/edge-endpoints',
  'extensions/renderer/base/coord-ele-math/edge-projection',
  'extensions/renderer/base/coord-ele-math/labels',
  'extensions/renderer/base/coord-ele-math/nodes',
  'extensions/renderer/base/images',
  'extensions/renderer/canvas/arrow-shapes',
  'extensions/renderer/canvas/drawing-edges',
  'extensions/renderer/canvas/drawing-images',
  'extensions/renderer/canvas/drawing-label-text',
  'extensions/renderer/canvas/drawing-nodes',
  'extensions/renderer/canvas/drawing-shapes',
  'extensions/renderer/canvas/ele-texture-cache',
  'extensions/renderer/canvas/export-image',
  'extensions/renderer/canvas/node-shapes',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl',
  'selector/index',
  'stylesheet',
];

/** What stands in the place of whole modules of Cytoscape, as text. */
export const CYTOSCAPE_STUBS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EMPTY.map((name) => [`${name}.mjs`, 'export default {};'])),
  'collection/data.mjs': elementData,
  'collection/dimensions/position.mjs': elementPosition,
  'collection/events.mjs': elementEvents,
  'collection/switch-functions.mjs': noSwitches,
  'collection/zsort.mjs': paintingOrder,
  'core/events.mjs': coreEvents,
  'extension.mjs': oneRenderer,
  'extensions/renderer/base/arrow-shapes.mjs': noShapes,
  'extensions/renderer/base/load-listeners.mjs': noListeners,
  'extensions/renderer/base/node-shapes.mjs': noShapes,
  // Every browser has them by now.
  'map.mjs': 'export default Map;',
  'promise.mjs': 'export default Promise;',
  'set.mjs': 'export default Set;',
  'util/timing.mjs': timing,
};

/** What stands in the place of whole modules of Cytoscape, as exports of modules of ours beside this. */
export const CYTOSCAPE_STAND_INS: Readonly<Record<string, readonly [file: string, name: string]>> =
  {
    'collection/dimensions/bounds.mjs': ['element-style.ts', 'elementBounds'],
    'collection/style.mjs': ['element-style.ts', 'elementStyle'],
    'core/animation/index.mjs': ['fade-loop.ts', 'fadeLoop'],
    'extensions/renderer/base/coord-ele-math/rendered-style.mjs': [
      'follow-changes.ts',
      'followChanges',
    ],
    'extensions/renderer/canvas/drawing-elements.mjs': ['draw-elements.ts', 'drawElements'],
    'extensions/renderer/canvas/layered-texture-cache.mjs': ['kept-pictures.ts', 'KeptPictures'],
    'style/index.mjs': ['style.ts', 'Style'],
  };

/** Imports of the defaults of modules, by name. */
function importing(paths: Readonly<Record<string, string>>): string {
  return Object.entries(paths)
    .map(([name, path]) => ['import', name, 'from', JSON.stringify(path)].join(' '))
    .join(';\n');
}
