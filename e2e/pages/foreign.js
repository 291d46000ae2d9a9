// @ts-nocheck: a script of a page, which makes a global on purpose.
// What tests ask of a page: its graphs, and what they show.

/** Every graph of a document, those in shadow roots and frames too. */
function graphs(root = document) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'cooperation-graph' ? [element] : []),
    ...(element.shadowRoot && element.localName !== 'cooperation-graph'
      ? graphs(element.shadowRoot)
      : []),
    ...(element.localName === 'iframe' && element.contentDocument
      ? graphs(element.contentDocument)
      : []),
  ]);
}

const plateOf = (graph) => graph?.shadowRoot?.querySelector('cooperation-plate') ?? null;

/** Where the frame that holds an element begins in the window of the tests. */
function frameOffset(element) {
  const frame = element.ownerDocument.defaultView.frameElement;
  if (frame === null) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

globalThis.page = {
  graphs,
  /** The `index`th graph is there with its marks, and nothing of it waits any more. */
  async drawn(index = 0) {
    for (;;) {
      const graph = graphs()[index];
      if (plateOf(graph)?.canvas) {
        await graph.updateComplete;
        await plateOf(graph).updateComplete;
        await page.frames(3);
        return;
      }
      await page.frames(1);
    }
  },
  /** A graph to be put somewhere. */
  graph() {
    const graph = document.createElement('cooperation-graph');
    graph.setAttribute('src', '/dist/graph-data/cooperation.json');
    return graph;
  },
  async frames(count) {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  },
  /** Marks that stand alone, from left to right, with where a mouse would hit them. */
  marks(index = 0) {
    const graph = graphs()[index];
    const { x, y } = frameOffset(graph);
    return plateOf(graph)
      .scene.nodes.map(({ id }) => {
        const at = graph.clientPosition(id);
        return { id, x: at.x + x, y: at.y + y };
      })
      .sort((a, b) => a.x - b.x);
  },
  /** The middle of the button that stands for an entity. */
  button(index, id) {
    const graph = graphs()[index];
    const offset = frameOffset(graph);
    const found = plateOf(graph).shadowRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: offset.x + left + width / 2, y: offset.y + top + height / 2 };
  },
  selected(index = 0) {
    return /select=([^&]+)/.exec(graphs()[index].link)?.[1] ?? null;
  },
  /** The plate's box in the window. */
  box(index = 0) {
    const { left, top, right, bottom } = plateOf(graphs()[index]).getBoundingClientRect();
    return { left, top, right, bottom };
  },
  /** Where each mark is in its plate, as text. */
  places(index = 0) {
    const { canvas, scene } = plateOf(graphs()[index]);
    return scene.nodes.map(({ id }) => {
      const { x, y } = canvas.screenPosition(id);
      return `${id} ${x.toFixed(2)} ${y.toFixed(2)}`;
    });
  },
  /** The scene itself: the same object as long as nothing is laid out or composed anew. */
  scene: (index = 0) => plateOf(graphs()[index]).scene,
  hinted: (index = 0) =>
    plateOf(graphs()[index]).shadowRoot.querySelector('.hint').hasAttribute('data-shown'),
  link: (index = 0) => graphs()[index].link,
  camera: (index = 0) => plateOf(graphs()[index]).canvas.camera(),
  /** Whether the pointer is said to be over something that can be pressed. */
  hovered: (index = 0) =>
    plateOf(graphs()[index]).canvasBox.lastElementChild.style.cursor === 'pointer',
  /** The element with the focus, inside whatever shadow roots. */
  focused() {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement)
      activeElement = activeElement.shadowRoot.activeElement;
    return activeElement?.dataset.id ?? activeElement?.id ?? activeElement?.localName ?? null;
  },
};
