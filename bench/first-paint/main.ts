import cytoscape from 'cytoscape';

interface Data {
  readonly positions: Readonly<Record<string, readonly [number, number]>>;
  readonly statements: readonly {
    readonly participants: readonly { readonly entity: string }[];
    readonly object?: readonly string[];
  }[];
}

/** The same entities at the same places, and each pair of participant and object once. */
const data = (await (await fetch('./cooperation.json')).json()) as Data;
const container = document.querySelector<HTMLElement>('#graph')!;
container.style.cssText = 'position: fixed; inset: 0';
const pairs = new Set<string>();
for (const { participants, object = [] } of data.statements) {
  for (const { entity } of participants) {
    for (const thing of object) {
      if (entity in data.positions && thing in data.positions) pairs.add(`${entity}|${thing}`);
    }
  }
}
cytoscape({
  container,
  elements: [
    ...Object.entries(data.positions).map(([id, [x, y]]) => ({
      data: { id },
      position: { x, y },
    })),
    ...[...pairs].map((pair) => {
      const [source = '', target = ''] = pair.split('|');
      return { data: { id: pair, source, target } };
    }),
  ],
  layout: { name: 'preset' },
  style: [{ selector: 'node', style: { label: 'data(id)', width: 10, height: 10 } }],
});
