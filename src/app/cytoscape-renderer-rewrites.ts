import { neverIf, without, type Rewrites } from './rewrite-definitions.ts';

/** What is called but has nothing to do here. */
const idle = '() => {}';
const never = '() => false';

/** No label of an element is painted, so no picture of one is kept. */
function noCache(...names: readonly string[]): Rewrites {
  const none = '{ invalidateElements() {}, onDequeue() {} }';
  return Object.fromEntries(names.map((name) => [`CanvasRenderer/${name}`, none]));
}

const roundPolygons =
  "[ 'round-diamond', 'round-heptagon', 'round-hexagon', 'round-octagon', 'round-pentagon', " +
  "'round-polygon', 'round-triangle', 'round-tag' ].includes(shape)";
const slantedPolygons =
  'shape.startsWith("polygon") || ' +
  "['rhomboid', 'right-rhomboid', 'round-tag', 'tag', 'vee'].includes(shape)";

/** Parts of the renderer: marks are ellipses, rounded squares and diamonds, ties are straight. */
export const RENDERER_REWRITES: Readonly<Record<string, Rewrites>> = {
  'base/index.mjs': {
    ...neverIf(
      'init/if !stylesheetAlreadyExists',
      "init/if position === 'static'",
      'destroy/if r.labelCalcDiv',
    ),
    ...without(
      'init/bezierProjPcts',
      'init/desktopTapThreshold',
      'init/desktopTapThreshold2',
      'init/touchTapThreshold',
      'init/touchTapThreshold2',
      'init/tapholdDuration',
      'init/wheelSensitivity',
    ),
  },
  'base/redraw.mjs': without('timeToRender'),
  'base/coord-ele-math/nodes.mjs': neverIf(
    "getNodeShape/if shape === 'cutrectangle' && (node.width() < TOO_SMALL_CUT_RECT || node.height() < TOO_SMALL_CUT_RECT)",
    'getNodeShape/if node.isParent()',
    "getNodeShape/if shape === 'polygon'",
  ),
  'base/coord-ele-math/rendered-style.mjs': neverIf(
    'recalculateRenderedStyle/if ele.isEdge() && ele.isBundledBezier()',
  ),
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
      'drawEdge/drawLineOutline/if lineOutlineWidth > 0',
      'drawEdgePath/if rs.isRound',
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
      'drawNode/if defd',
      'drawNode/drawOverlay/if shouldDrawOverlay',
      'drawNode/drawUnderlay/if shouldDrawOverlay',
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
      'render/if r.textureDrawLastFrame && !textureDraw',
      'render/if r.textureOnViewport && !forcedContext',
      'render/if hideEdges',
      'render/if r.debug',
      'render/setContextTransform/if forcedPan',
      'render/setContextTransform/if forcedZoom',
      "eleFillStyle/if backgroundFill === 'linear-gradient' || backgroundFill === 'radial-gradient'",
      "eleStrokeStyle/if lineFill === 'linear-gradient' || lineFill === 'radial-gradient'",
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
  'canvas/drawing-elements.mjs': {
    drawCachedElement: `function (context, ele, pxRatio, extent, lvl, requestHighQuality) {
      let { eleTxrCache } = this.data;
      let bb = ele.boundingBox();
      if (bb.w === 0 || bb.h === 0 || !ele.visible()) return;
      if (extent && !math.boundingBoxesIntersect(bb, extent)) return;
      let reason = requestHighQuality === true ? eleTxrCache.reasons.highQuality : null;
      this.drawCachedElementPortion(context, ele, eleTxrCache, pxRatio, lvl, reason, getZeroRotation, getOpacity);
    }`,
    ...neverIf('drawCachedElementPortion/if theta !== 0'),
    ...without(
      'drawElements',
      'drawCachedNodes',
      'getLabelRotation',
      'getSourceLabelRotation',
      'getTargetLabelRotation',
      'getTextOpacity',
    ),
  },
  'canvas/index.mjs': {
    ...noCache('lblTxrCache', 'slbTxrCache', 'tlbTxrCache'),
    ...neverIf(
      'CanvasRenderer/if options.webgl',
      'CanvasRenderer/if is.ms()',
      'CanvasRenderer/if r.data.canvases[ CRp.WEBGL ]',
    ),
    ...without(
      ...[
        'drawLabel',
        'drawSourceLabel',
        'drawTargetLabel',
        'getLabelKey',
        'getSourceLabelKey',
        'getTargetLabelKey',
        'getLabelBox',
        'getSourceLabelBox',
        'getTargetLabelBox',
        'isLabelVisibleAtScale',
        'addTextMargin',
        'getRsPt',
        'getLabelRotationPoint',
        'getSourceLabelRotationPoint',
        'getTargetLabelRotationPoint',
        'getSourceLabelRotationOffset',
        'getTargetLabelRotationOffset',
        'getLabelRotationOffset',
      ].map((name) => `CanvasRenderer/${name}`),
      'usePaths',
    ),
  },
  'canvas/drawing-shapes.mjs': without(
    'drawRoundPolygonPath',
    'drawBottomRoundRectanglePath',
    'drawCutRectanglePath',
    'drawBarrelPath',
  ),
};
