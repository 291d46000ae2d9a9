import { without, type Rewrites } from './rewrite-definitions.ts';

/** What is called but has nothing to do here. */
const idle = '() => {}';
const never = '() => false';

/** Parts of the renderer: marks are ellipses, rounded squares and diamonds, ties are straight. */
export const RENDERER_REWRITES: Readonly<Record<string, Rewrites>> = {
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
    'render/textureDraw': 'false',
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
  'canvas/drawing-elements.mjs': without('drawElements', 'drawCachedNodes'),
  'canvas/drawing-shapes.mjs': without(
    'drawRoundPolygonPath',
    'drawBottomRoundRectanglePath',
    'drawCutRectanglePath',
    'drawBarrelPath',
  ),
};
