import cytoscape, { type Core } from 'cytoscape';

/** The id under which Cytoscape looks for its style element in the head of the page. */
const STYLE_ID = '__________cytoscape_stylesheet';

/**
 * Starts Cytoscape as a painter only: it zooms, pans, selects and grabs nothing by itself. The page's
 * head keeps no trace of it: Cytoscape adds a `<style>` there unless an element of that id exists, so
 * one stands in for it during the constructor.
 */
export function startCytoscape(container: HTMLElement): Core {
  const { head } = container.ownerDocument;
  const placeholder = container.ownerDocument.createElement('meta');
  placeholder.id = STYLE_ID;
  head.append(placeholder);
  try {
    return cytoscape({
      container,
      elements: [],
      style: [],
      layout: { name: 'preset' },
      zoom: 1,
      pan: { x: 0, y: 0 },
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    });
  } finally {
    placeholder.remove();
  }
}
