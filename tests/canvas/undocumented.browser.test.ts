/** What the canvas uses of Cytoscape without its being documented: an upgrade that changes it fails here. */
import type { Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { startCytoscape } from '../../src/canvas/start-cytoscape.ts';

/** Each by its place below the renderer, and what it has to be. */
const USED: readonly (readonly [path: string, type: string])[] = [
  ['data.lyrTxrCache.getLayers', 'function'],
  ['data.eleTxrCache.getElement', 'function'],
  ['path2dEnabled', 'function'],
  ['renderLoopStarted', 'boolean'],
  ['beforeRenderPriorities.animations', 'number'],
  ['startRenderLoop', 'function'],
  ['beforeRender', 'function'],
  ['redraw', 'function'],
];

test.each(USED)('[XBR] 114 Cytoscape’s renderer has %s, a %s', (path, type) => {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 200px; height: 100px';
  document.body.append(box);
  const cy = startCytoscape(box);
  const renderer = (cy as Core & { renderer: () => object }).renderer();
  const found = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], renderer);
  expect(typeof found).toBe(type);
  cy.destroy();
  box.remove();
});
