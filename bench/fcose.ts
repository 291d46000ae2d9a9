import cytoscape from 'cytoscape';
// @ts-expect-error the package has no types
import fcose from 'cytoscape-fcose';
import { randomFrom } from '../src/model/random.ts';
import type { Places } from '../tests/support/drawing-quality.ts';
import type { BenchGraph } from './graphs.ts';

cytoscape.use(fcose);

/** Draws a graph with fcose's defaults, marks of the given radius; Math.random is seeded. Time in ms. */
export function drawByFcose(
  graph: BenchGraph,
  radius: Float64Array,
  seed: number,
): { places: Places; time: number } {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(graph),
    style: [{ selector: 'node', style: { width: 10, height: 10 } }],
  });
  cy.nodes().forEach((node, i) => {
    node.style({ width: 2 * radius[i]!, height: 2 * radius[i]! });
  });
  const ownRandom = Math.random;
  Math.random = randomFrom(seed);
  try {
    const start = performance.now();
    cy.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions).run();
    const time = performance.now() - start;
    const at = cy.nodes().map((node) => node.position());
    return { places: { x: at.map(({ x }) => x), y: at.map(({ y }) => y) }, time };
  } finally {
    Math.random = ownRandom;
    cy.destroy();
  }
}

function elementsOf({ n, edges }: BenchGraph): cytoscape.ElementDefinition[] {
  const elements: cytoscape.ElementDefinition[] = [];
  for (let i = 0; i < n; i++) elements.push({ data: { id: `n${i}` } });
  for (let e = 0; e < edges.length; e += 2) {
    elements.push({ data: { id: `e${e}`, source: `n${edges[e]}`, target: `n${edges[e + 1]}` } });
  }
  return elements;
}
