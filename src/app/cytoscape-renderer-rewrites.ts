import { neverIf, without, type Rewrites } from './rewrite-definitions.ts';

/** What is called but has nothing to do here. */
const idle = '() => {}';
const never = '() => false';

const roundPolygons =
  "[ 'round-diamond', 'round-heptagon', 'round-hexagon', 'round-octagon', 'round-pentagon', " +
  "'round-polygon', 'round-triangle', 'round-tag' ].includes(shape)";
const slantedPolygons =
  'shape.startsWith("polygon") || ' +
  "['rhomboid', 'right-rhomboid', 'round-tag', 'tag', 'vee'].includes(shape)";

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
    ...neverIf(
      'drawEdge/if ghost',
      "drawEdge/drawLine/if curveStyle === 'straight-triangle'",
      'drawEdgePath/usePaths',
    ),
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
    ...neverIf(
      'drawNode/usePaths',
      'drawNode/if ghost',
      "drawNode/drawBorder/if borderPosition !== 'center'",
      "drawNode/drawBorder/if borderStyle === 'double'",
      "drawNode/drawOutline/if outlineStyle === 'double'",
      `drawNode/drawOutline/if ${roundPolygons}`,
      "drawNode/drawOutline/if ['cutrectangle', 'cut-rectangle'].includes(shape)",
      "drawNode/drawOutline/if ['bottomroundrectangle', 'bottom-round-rectangle'].includes(shape)",
      'drawNode/drawOutline/if shape === "barrel"',
      `drawNode/drawOutline/if ${slantedPolygons}`,
    ),
    ...without('drawPie', 'drawStripe'),
  },
  'canvas/drawing-redraw.mjs': {
    ...neverIf(
      'render/textureDraw',
      'render/if textureDraw',
      'render/if motionBlur',
      'render/if motionBlur && mbPxRatio !== 1',
      'render/if r.clearingMotionBlur',
      "render/setContextTransform/if clear === 'motionBlur'",
    ),
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
  'canvas/index.mjs': neverIf('CanvasRenderer/if options.webgl'),
  'canvas/drawing-shapes.mjs': without(
    'drawRoundPolygonPath',
    'drawBottomRoundRectanglePath',
    'drawCutRectanglePath',
    'drawBarrelPath',
  ),
};
