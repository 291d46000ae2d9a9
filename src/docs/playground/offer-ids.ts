import type { CooperationGraphElement } from '../../elements/cooperation-graph.ts';
import { readCsv } from '../../exchange/read-csv.ts';

/** Offers the ids of the entities that are shown, with their names, in the fields that take ids. */
export async function offerIds(graph: CooperationGraphElement, list: Element): Promise<void> {
  // The first column has the names, the last the ids.
  const [, ...rows] = readCsv(await graph.toCsv({ table: 'entities' }));
  list.replaceChildren(
    ...rows.map(({ fields }) => {
      const option = list.ownerDocument.createElement('option');
      option.value = fields.at(-1) ?? '';
      option.label = fields[0] ?? '';
      return option;
    }),
  );
}
