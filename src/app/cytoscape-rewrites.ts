import type { Rewrites } from './rewrite-definitions.ts';

/** What is called but has nothing to do here. */
const idle = '() => {}';
const self = 'function () { return this; }';
const never = '() => false';

/** Cuts definitions. */
function without(...names: readonly string[]): Rewrites {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** Parts of the renderer: marks are ellipses, rounded squares and diamonds, ties are straight. */
const renderer: Readonly<Record<string, Rewrites>> = {
  'base/coord-ele-math/coords.mjs': without(
    'projectIntoViewport',
    'findNearestElement',
    'findNearestElements',
    'getAllInBox',
  ),
  'base/coord-ele-math/edge-arrows.mjs': { calculateArrowAngles: idle },
  'base/coord-ele-math/edge-control-points.mjs': {
    findEdgeControlPoints: `function (edges) {
      this.findHaystackPoints(edges.filter((edge) => !edge.removed() && edge.takesUpSpace()));
    }`,
    ...without(
      'findMidptPtsEtc',
      'findSegmentsPoints',
      'findLoopPoints',
      'findCompoundLoopPoints',
      'findStraightEdgePoints',
      'findBezierPoints',
      'findTaxiPoints',
      'tryToCorrectInvalidPoints',
      'storeAllpts',
      'checkForInvalidEdgeWarning',
      'getPts',
      'getSegmentPoints',
      'getControlPoints',
      'getEdgeMidpoint',
    ),
  },
  'base/node-shapes.mjs': {
    registerNodeShapes: `function () {
      this.nodeShapes = {};
      this.generateEllipse();
      this.generateRoundRectangle();
      this.generatePolygon('diamond', [0, 1, 1, 0, 0, -1, -1, 0]);
    }`,
    ...without(
      'generatePolygon/intersectLine',
      'generatePolygon/checkPoint',
      'generateEllipse/intersectLine',
      'generateEllipse/checkPoint',
      'generateRoundRectangle/intersectLine',
      'generateRoundRectangle/checkPoint',
      'generateRoundPolygon',
      'generateCutRectangle',
      'generateBarrel',
      'generateBottomRoundrectangle',
    ),
  },
  'canvas/drawing-edges.mjs': {
    drawArrowheads: idle,
    drawEdgeOverlayUnderlay: '() => () => {}',
    ...without('drawArrowhead', 'drawArrowShape', 'drawEdgeTrianglePath'),
  },
  'canvas/drawing-nodes.mjs': {
    hasPie: never,
    hasStripe: never,
    drawNodeOverlayUnderlay: '() => () => {}',
    'drawNode/drawImages': idle,
    'drawNode/drawPie': idle,
    'drawNode/drawStripe': idle,
    'drawNode/darken': idle,
    ...without('drawPie', 'drawStripe'),
  },
  'canvas/drawing-redraw.mjs': {
    drawSelectionRectangle: 'function () { this.data.canvasNeedsRedraw[this.SELECT_BOX] = false; }',
    ...without(
      'paintCache',
      'createGradientStyleFor',
      'gradientFillStyle',
      'gradientStrokeStyle',
      'renderTo',
      'clearCanvas',
    ),
  },
  'canvas/drawing-shapes.mjs': without(
    'drawRoundPolygonPath',
    'drawBottomRoundRectanglePath',
    'drawCutRectanglePath',
    'drawBarrelPath',
  ),
};

/** Parts of styles: what no stylesheet of ours says, of labels, images, charts and compounds. */
const style: Readonly<Record<string, Rewrites>> = {
  'get-for-ele.mjs': without('getRenderedStyle', 'getRawStyle', 'getStylePropertyValue'),
  'index.mjs': without('fromString', 'core'),
  'json.mjs': without('json'),
  'properties.mjs': {
    addDefaultStylesheet: `function () {
      this.selector('edge').css({ width: 3 });
      this.defaultLength = this.length;
    }`,
  },
};

/** Parts of the graph and its elements: nobody but us calls it, and we add, change and remove. */
const graph: Readonly<Record<string, Rewrites>> = {
  'index.mjs': without('stylesheet', 'Stylesheet'),
  'animation.mjs': without(
    'playing',
    'apply',
    'applying',
    'pause',
    'stop',
    'rewind',
    'fastforward',
    'time',
    'progress',
    'reverse',
  ),
  'collection/class.mjs': without('addClass', 'toggleClass', 'removeClass', 'flashClass'),
  'collection/compounds.mjs': without(
    'commonAncestors',
    'orphans',
    'nonorphans',
    'siblings',
    'isChildless',
    'isOrphan',
  ),
  'collection/dimensions/bounds.mjs': {
    dirtyCompoundBoundsCache: self,
    updateCompoundBounds: self,
    updateBoundsFromArrow: idle,
    updateBoundsFromLabel: idle,
    ...without('renderedBoundingBox', 'boundingBoxAt'),
  },
  'collection/dimensions/position.mjs': without('shift', 'silentShift'),
  'collection/index.mjs': without('json', 'jsons', 'clone', 'move'),
  'collection/layout.mjs': without('layoutDimensions'),
  'core/index.mjs': without('mount', 'unmount', 'options', 'json'),
  'core/viewport.mjs': without(
    'panBy',
    'viewport',
    'center',
    'getCenterPan',
    'reset',
    'getZoomedViewport',
  ),
  'selector/expressions.mjs': without('[state]'),
  'selector/parse.mjs': without('toString'),
};

/** What else stands for definitions of Cytoscape, by module. */
export const CYTOSCAPE_REWRITES: Readonly<Record<string, Rewrites>> = {
  ...graph,
  ...inFolder('style', style),
  ...inFolder('extensions/renderer', renderer),
};

function inFolder(
  folder: string,
  modules: Readonly<Record<string, Rewrites>>,
): Record<string, Rewrites> {
  return Object.fromEntries(
    Object.entries(modules).map(([name, rewrites]) => [`${folder}/${name}`, rewrites]),
  );
}
