/** As many lines as are kept. */
const MOST = 50;

/** Writes every event of a graph into a list, the newest first. */
export function logEvents(graph: HTMLElement, names: readonly string[], list: HTMLElement): void {
  for (const name of names) {
    graph.addEventListener(name, (event) => {
      const line = list.ownerDocument.createElement('li');
      const type = list.ownerDocument.createElement('code');
      type.textContent = name;
      line.append(type, ` ${detailText((event as CustomEvent<unknown>).detail)}`);
      list.prepend(line);
      while (list.children.length > MOST) list.lastElementChild?.remove();
    });
  }
}

function detailText(detail: unknown): string {
  return JSON.stringify(detail, (_key, value: unknown) =>
    value instanceof Map ? `${value.size} values` : value,
  );
}
