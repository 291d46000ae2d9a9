import { toBlob } from '@sigma/export-image';
import cytoscape from 'cytoscape';
import Graph from 'graphology';
import Sigma from 'sigma';
import { figurePng } from '../../src/canvas/figure-png.ts';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { type DrawnNetwork, drawnNetwork } from './network.ts';

/** Makes an image of a network that is drawn already; resolves to its bytes' number. */
type Export = () => Promise<number>;

const container = document.querySelector<HTMLElement>('#graph')!;

function figureOf({ dataset }: DrawnNetwork): ReturnType<typeof composeFigure> {
  return composeFigure(figureRequestOf(dataset, INITIAL_STATE), PICTURES);
}

/** Each program's way to an image, after it has drawn the network where it draws one. */
const PROGRAMS: Readonly<Record<string, (network: DrawnNetwork) => Export>> = {
  nothing: () => () => Promise.resolve(0),
  svg: (network) => () => Promise.resolve(writeSvg(figureOf(network)).length),
  png: (network) => async () => (await figurePng(figureOf(network), { scale: 1 })).length,
  cytoscape: ({ ids, pairs, positions }) => {
    const cy = cytoscape({
      container,
      elements: [
        ...ids.map((id) => ({ data: { id }, position: { ...positions.get(id)! } })),
        ...pairs.map(([source, target]) => ({ data: { source, target } })),
      ],
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { label: 'data(id)', width: 8, height: 8, 'font-size': 11 } },
      ],
    });
    return async () => (await cy.png({ output: 'blob-promise', full: true, scale: 1 })).size;
  },
  sigma: ({ ids, pairs, positions }) => {
    const graph = new Graph({ multi: true });
    for (const id of ids) graph.addNode(id, { ...positions.get(id)!, label: id, size: 4 });
    for (const [source, target] of pairs) graph.addEdge(source, target);
    const sigma = new Sigma(graph, container);
    return async () => (await toBlob(sigma, { width: 1056, height: 650, format: 'png' })).size;
  },
};

/** Exports once to warm up, then so many times; resolves to the milliseconds of each and the bytes. */
async function measure(
  program: string,
  n: number,
  runs: number,
): Promise<{ readonly times: readonly number[]; readonly bytes: number }> {
  const make = PROGRAMS[program]!(drawnNetwork(n));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  let bytes = await make();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    bytes = await make();
    times.push(performance.now() - start);
  }
  return { times, bytes };
}

Object.assign(globalThis, { measure });
