// @ts-nocheck: a script of a page, which makes a global on purpose.
// Shows data in every part of the element, one after the other.

const graph = document.querySelector('cooperation-graph');
const plate = () => graph.shadowRoot.querySelector('cooperation-plate');

async function settled() {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await graph.updateComplete;
}

/** All words of an element, its shadow trees included. */
function wordsOf(root) {
  return [...root.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.localName === 'style') return '';
      return (
        [...node.attributes].map(({ value }) => value).join(' ') + wordsOf(node.shadowRoot ?? node)
      );
    })
    .join(' ');
}

/** Elements that our own templates never make of data. */
function foreignElements(root) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(img|image|script|iframe|object|embed|link|style|base|form|foreignObject)$/.test(
      element.localName,
    ) || [...element.attributes].some(({ name }) => name.startsWith('on'))
      ? [element.outerHTML.slice(0, 100)]
      : []),
    ...(element.shadowRoot ? foreignElements(element.shadowRoot) : []),
  ]);
}

/** Opens a written image as a page of its own, which would run its scripts. Returns what is wrong with it. */
async function open(svg) {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { contentWindow, contentDocument } = frame;
  const isImage = contentDocument.documentElement.localName === 'svg';
  const found = [
    ...foreignElements(contentDocument),
    ...(isImage ? [] : ['no image']),
    ...('__xss' in contentWindow ? ['a script ran'] : []),
  ];
  frame.remove();
  return found;
}

globalThis.hostile = {
  /** Walks through all that the element shows of these data. Returns what it found, as text and otherwise. */
  async show(data) {
    graph.data = data;
    await graph.ready;
    while (!plate()?.canvas) await settled();
    const words = [];
    const foreign = [];
    const look = async () => {
      await settled();
      words.push(wordsOf(graph.shadowRoot));
      foreign.push(...foreignElements(graph.shadowRoot));
    };
    await look();
    for (const { id } of [...plate().scene.nodes, ...plate().scene.ties]) {
      graph.select(id);
      await look();
      for (const closed of graph.shadowRoot.querySelectorAll('details')) closed.open = true;
      for (const part of graph.shadowRoot.querySelectorAll('*')) {
        for (const button of part.shadowRoot?.querySelectorAll('[aria-expanded=false]') ?? [])
          button.click();
      }
      await look();
    }
    graph.select(null);
    for (const { id } of plate().scene.nodes) {
      const at = graph.clientPosition(id);
      const over = plate().shadowRoot.querySelector('.canvas') ?? plate();
      over.dispatchEvent(
        new PointerEvent('pointermove', {
          clientX: at.x,
          clientY: at.y,
          bubbles: true,
          composed: true,
        }),
      );
      await look();
    }
    for (const table of ['entities', 'ties', 'statements']) {
      graph.setView(`table=${table}`);
      await look();
      words.push(await graph.toCsv({ table }));
    }
    graph.setView('');
    await look();
    const svg = await graph.toSvg();
    const png = await graph.toPng();
    return { words: words.join('\n'), foreign, image: await open(svg), png: png.size > 1000, svg };
  },
  /** A reader's visit: looks about, takes everything out, sets a theme. Returns how long the files are. */
  async visit() {
    await graph.ready;
    while (!plate()?.canvas) await settled();
    const [first] = plate().scene.nodes;
    graph.select(first.id);
    await settled();
    for (const table of ['entities', 'ties', 'statements']) {
      graph.setView(`table=${table}`);
      await settled();
    }
    graph.setView('theme=dark&layout=concentric&size=betweenness');
    await settled();
    const files = [await graph.toSvg(), await graph.toCsv(), await graph.toPng()];
    return files.map((file) => file.size ?? file.length);
  },
  /** What the element says of data that cannot be used. */
  async refused(data) {
    graph.data = data;
    const failed = await graph.ready.then(
      () => null,
      (error) => error.message,
    );
    await settled();
    return { failed, words: wordsOf(graph.shadowRoot), foreign: foreignElements(graph.shadowRoot) };
  },
  /** Where every mark is and how it looks. */
  async scene(data) {
    graph.data = data;
    await graph.ready;
    while (!plate()?.canvas) await settled();
    await settled();
    return JSON.stringify(plate().scene);
  },
  harmed: () => '__xss' in window || Object.keys(Object.prototype).length > 0,
};
