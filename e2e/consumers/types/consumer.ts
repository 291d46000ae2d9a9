/** What a page written in TypeScript does with the package; compiled, never run. */
import { loadDataset, METRICS, type Dataset } from 'cooperation-graph/headless';
import type { CooperationGraphElement, CooperationReadyEvent } from 'cooperation-graph';
import 'cooperation-graph/define';
import 'cooperation-graph/embed.js';

const graph = document.createElement('cooperation-graph');
graph.src = './cooperation.json';
graph.worker = 'none';
// @ts-expect-error no such choice
graph.worker = 'perhaps';
// @ts-expect-error no such property
graph.sorce = './cooperation.json';

graph.addEventListener('cooperation-ready', (event) => {
  const ready: CooperationReadyEvent = event;
  const hash: string = ready.detail.hash;
  // @ts-expect-error no such detail
  console.log(hash, ready.detail.colour);
});

const found: CooperationGraphElement | null = document.querySelector('cooperation-graph');
const picture: Promise<Blob> | undefined = found?.toPng({ scale: 2 });
document.createElement('cooperation-explorer').src = './cooperation.json';

const data: Promise<Dataset> = loadDataset('./cooperation.json');
console.log(picture, data, METRICS.length);
