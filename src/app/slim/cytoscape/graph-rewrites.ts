import { neverIf, without, type Rewrites } from '../rewrite-definitions.ts';

/** What is called but has nothing to do here. */
const idle = '() => {}';

/** Parts of the graph as a whole: nobody but us calls it, and we add, change and remove. */
export const GRAPH_REWRITES: Readonly<Record<string, Rewrites>> = {
  'core/add-remove.mjs': {
    add: 'function ( elements ) { return new Collection( this, elements ); }',
    ...without('remove'),
  },
  'core/index.mjs': {
    'Core/loadExtData': '( given, next ) => next( given )',
    'Core/setElesAndLayout': `function ( elements, onload ) {
      onload();
      cy.notify( 'load' );
    }`,
    ...neverIf(
      'Core/if container && !is.htmlElement( container ) && is.htmlElement( container[0] )',
      'Core/if reg && reg.cy',
      'Core//if _p.styleEnabled',
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
    setStyle: 'function () { this._private.style = new Style( this ); }',
    ...neverIf('style/if newStyle'),
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
  'index.mjs': without('stylesheet', 'Stylesheet', 'use', 'warnings'),
};
