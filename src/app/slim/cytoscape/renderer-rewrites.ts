import { neverIf, without, type Rewrites } from '../rewrite-definitions.ts';

/** Parts of the renderer: elements are drawn by modules of ours, on one canvas. */
export const RENDERER_REWRITES: Readonly<Record<string, Rewrites>> = {
  'base/index.mjs': {
    'init/hoverData': '{}',
    'init/touchData': '{}',
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
  'base/coord-ele-math/coords.mjs': without(
    'projectIntoViewport',
    'findNearestElement',
    'findNearestElements',
    'getAllInBox',
  ),
  'base/coord-ele-math/z-ordering.mjs': {
    updateCachedGrabbedEles: `function () {
      let eles = this.cachedZSortedEles;
      eles.drag = [];
      eles.nondrag = eles;
    }`,
    ...without('getCachedZSortedEles/interactive'),
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
      "render/setContextTransform/if clear === 'motionBlur'",
    ),
    drawSelectionRectangle: 'function () { this.data.canvasNeedsRedraw[this.SELECT_BOX] = false; }',
    ...without(
      'paintCache',
      'colorFillStyle',
      'colorStrokeStyle',
      'eleFillStyle',
      'eleStrokeStyle',
      'createGradientStyleFor',
      'gradientFillStyle',
      'gradientStrokeStyle',
      'renderTo',
      'clearCanvas',
    ),
  },
  'canvas/index.mjs': {
    ...noCache('lblTxrCache', 'slbTxrCache', 'tlbTxrCache'),
    'CanvasRenderer/eleTxrCache':
      'r.data.eleTxrCache = { getElement() {}, invalidateElements() {}, onDequeue() {} }',
    ...neverIf(
      'CanvasRenderer/if options.webgl',
      'CanvasRenderer/if is.ms()',
      'CanvasRenderer/if r.data.canvases[ CRp.WEBGL ]',
    ),
    ...without('getImgSmoothing', 'setImgSmoothing', 'usePaths'),
  },
};

/** No picture of a single mark or label is kept. */
function noCache(...names: readonly string[]): Rewrites {
  const none = '{ invalidateElements() {}, onDequeue() {} }';
  return Object.fromEntries(names.map((name) => [`CanvasRenderer/${name}`, none]));
}
