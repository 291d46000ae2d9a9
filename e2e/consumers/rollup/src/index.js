// @ts-check
/** What a page says to the graph and hears from it. */
import 'cooperation-graph/define';

const graph = document.createElement('cooperation-graph');
graph.level = 'countries';
graph.src = './cooperation.json';
graph.addEventListener('cooperation-ready', ({ detail }) => {
  document.body.dataset['heard'] = detail.hash;
});
document.body.append(graph);

/** Compiled, never called. */
export function wrong() {
  // @ts-expect-error no such level
  graph.level = 'planets';
  // @ts-expect-error no such property
  graph.sorce = 'cooperation.json';
}
