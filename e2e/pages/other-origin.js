// @ts-nocheck: a script of a page, which makes a global on purpose.
// One module script and one tag, both of the address `?cdn=`, the script with the hash `?integrity=`. Keeps
// what was loaded for it, and computes a metric that takes long enough for a worker.
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

async function run() {
  const asked = new URLSearchParams(location.search);
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = asked.get('integrity');
  script.src = `${asked.get('cdn')}dist/embed.js`;
  const graph = document.createElement('cooperation-graph');
  graph.setAttribute('src', `${asked.get('cdn')}dist/graph-data/cooperation.json`);
  const refused = new Promise((_, reject) =>
    script.addEventListener('error', () => reject('refused')),
  );
  document.head.append(script);
  document.body.append(graph);
  await Promise.race([customElements.whenDefined('cooperation-graph'), refused]);
  await graph.ready;
  const source = graph.shadowRoot.querySelector('.foot .source').textContent.trim();
  const small = await graph.toCsv({ table: 'entities' });
  graph.data = edgeList();
  await graph.ready;
  const large = await graph.toCsv({ table: 'entities' });
  // Read last: a request is listed a little after its answer has been read.
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(asked.get('cdn')))
    .map((name) => name.slice(asked.get('cdn').length));
  outcome = {
    source,
    loaded,
    rows: [small, large].map((csv) => csv.trim().split('\n').length),
    workers: traces
      .filter((trace) => trace.startsWith('Worker'))
      .map((trace) => trace.slice(7, 12)),
    ...recorded,
  };
}
run().catch((error) => (outcome = { failed: String(error?.message ?? error) }));
