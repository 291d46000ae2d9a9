// @ts-nocheck: a script of a page, which makes a global on purpose.
// Shows a graph, takes figures and a table of every metric out of it, and keeps what came of it. It is all
// done by the page: what a driver evaluates is not under the page's policy. `?data=large` gives a graph
// whose metrics take long enough for a worker; other parameters become attributes.
globalThis.outcome = null;

/** A ring of 300 with chords, as an edge list. */
function edgeList() {
  const rows = [];
  for (let v = 0; v < 300; v++) {
    rows.push(`n${v},n${(v + 1) % 300}`);
    if (v % 3 === 0) rows.push(`n${v},n${(v * 7 + 31) % 300}`);
  }
  return `source,target\n${rows.join('\n')}\n`;
}

/** The numbers of a text as one: equal for equal texts. */
function sumOf(text) {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}

async function run() {
  const graph = document.querySelector('cooperation-graph');
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (!['csp', 'data'].includes(name)) graph.setAttribute(name, value);
  }
  const isLarge = /[?&]data=large/.test(location.search);
  if (isLarge) graph.data = edgeList();
  else graph.setAttribute('src', '/dist/graph-data/cooperation.json');
  await customElements.whenDefined('cooperation-graph');
  await graph.ready;
  const csv = await graph.toCsv({ table: 'entities' });
  const svg = await graph.toSvg();
  const png = await graph.toPng();
  while (!graph.shadowRoot.querySelector('cooperation-plate')?.canvas) {
    await new Promise(requestAnimationFrame);
  }
  const plate = graph.shadowRoot.querySelector('cooperation-plate');
  const { width } = plate.getBoundingClientRect();
  // Styles that were refused would leave the element as wide as its words, and its colour the page's.
  const { display } = getComputedStyle(graph);
  const source = graph.shadowRoot.querySelector('.foot .source').textContent.trim();
  const { errors, violations, warnings } = recorded;
  const tried = traces.filter((trace) => trace.startsWith('Worker')).map((t) => t.slice(7));
  const result = {
    source,
    csv: sumOf(csv),
    svg: sumOf(svg),
    rows: csv.split('\n').length,
    png: png.size,
    width,
    display,
  };
  outcome = { result, errors, violations, warnings, tried };
  parent.postMessage({ strict: outcome }, '*');
}
run().catch((error) => {
  outcome = { failed: String(error?.stack ?? error), ...recorded };
  parent.postMessage({ strict: outcome }, '*');
});
