// @ts-check
/// <reference types="cooperation-graph/embed.js" />
const graph = document.querySelector('cooperation-graph');

graph?.addEventListener('cooperation-ready', ({ detail }) => {
  document.body.dataset['heard'] = detail.hash;
});

// Compiled, never called.
graph?.addEventListener('never', () => {
  // @ts-expect-error no such level
  graph.level = 'planets';
  // @ts-expect-error no such property
  graph.sorce = './cooperation.json';
});
