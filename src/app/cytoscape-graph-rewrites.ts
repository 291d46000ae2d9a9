import { neverIf, without, type Rewrites } from './rewrite-definitions.ts';

/** What is called but has nothing to do here. */
const idle = '() => {}';

/** Parts of the graph as a whole: nobody but us calls it, and we add, change and remove. */
export const GRAPH_REWRITES: Readonly<Record<string, Rewrites>> = {
  'animation.mjs': {
    ...neverIf('Animation/if isCore'),
    ...without(
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
  },
  'core/add-remove.mjs': {
    add: 'function ( elements ) { return new Collection( this, elements ); }',
    ...without('remove'),
  },
  'core/animation/index.mjs': without('animate', 'clearQueue', 'delay', 'delayAnimation', 'stop'),
  'core/animation/step-all.mjs': neverIf('stepAll/stepOne/if ani_p.stopped'),
  'core/index.mjs': {
    'Core/loadExtData': '( given, next ) => next( given )',
    'Core/setElesAndLayout': `function ( elements, onload ) {
      onload();
      cy.notify( 'load' );
    }`,
    ...neverIf(
      'Core/if container && !is.htmlElement( container ) && is.htmlElement( container[0] )',
      'Core/if reg && reg.cy',
      'Core///if is.fn( options.ready )',
    ),
    ...without('mount', 'unmount', 'options', 'json', 'isReady', 'ready'),
  },
  'core/notification.mjs': without('noNotifications', 'batchData'),
  'core/renderer.mjs': {
    rendererDefaults: '() => ({})',
    ...neverIf(
      'initRenderer/if RendererProto == null',
      'initRenderer/if options.wheelSensitivity !== undefined',
    ),
    ...without('renderTo', 'forceRender', 'onRender', 'offRender'),
  },
  'core/search.mjs': without('nodes', 'edges'),
  'core/style.mjs': {
    ...neverIf('style/if newStyle', 'setStyle/if is.string( style )'),
    ...without('updateStyle'),
  },
  'core/viewport.mjs': {
    pan: `function ( to ) {
      if ( to === undefined ) return this._private.pan;
      Object.assign( this._private.pan, to );
      this.notify( 'viewport' );
      return this;
    }`,
    zoom: 'function () { return this._private.zoom; }',
    selectionType: idle,
    zoomRange: idle,
    ...without(
      'panBy',
      'fit',
      'getFitViewport',
      'autolock',
      'autoungrabify',
      'autounselectify',
      'viewport',
      'center',
      'getCenterPan',
      'reset',
      'getZoomedViewport',
      'gc',
      'minZoom',
      'maxZoom',
      'panningEnabled',
      'userPanningEnabled',
      'zoomingEnabled',
      'userZoomingEnabled',
      'boxSelectionEnabled',
      'multiClickDebounceTime',
    ),
  },
  'define/animation.mjs': {
    ...neverIf(
      'animation//if propertiesEmpty',
      'animation//if isEles && properties.renderedPosition != null',
      'animation//if isCore && properties.panBy != null',
      'animation//if isCore && center != null',
      'animation//if isCore && properties.fit != null',
      'animation//if isCore && is.plainObject( properties.zoom )',
    ),
    ...without('animate', 'clearQueue', 'delay', 'delayAnimation', 'stop'),
  },
  'index.mjs': without('stylesheet', 'Stylesheet', 'use', 'warnings'),
  'math.mjs': neverIf(
    'makeBoundingBox/if bb.x1 != null && bb.y1 != null',
    'expandBoundingBoxSides/if padding.length === 2',
  ),
  'selector/expressions.mjs': without(
    '[state]',
    '[id]',
    '[dataExists]',
    '[dataCompare]',
    '[dataBool]',
    '[metaCompare]',
    '[directedEdge]',
    '[undirectedEdge]',
    '[child]',
    '[descendant]',
    '[subject]',
  ),
  'selector/index.mjs': {
    ...neverIf('Selector/if is.elementOrCollection( selector )', 'Selector/if is.fn( selector )'),
    ...without('sameText'),
  },
  'selector/matching.mjs': { filter: 'null' },
  'selector/parse.mjs': {
    ...neverIf(
      'parse/if exprInfo.expr == null',
      'parse/if q.compoundCount > 0 && q.edgeCount > 0',
      'parse/if q.edgeCount > 1',
      'parse/if q.edgeCount === 1',
    ),
    ...without('toString'),
  },
  'util/colors.mjs': { colors: '{ black: [0, 0, 0] }', hsl2tuple: idle },
};
