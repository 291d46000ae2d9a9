import type { Dataset } from '../model/dataset.ts';
import { type DatasetJson, type PositionsJson, STORED_DRAWINGS } from './dataset-json.ts';

/**
 * The JSON value of a dataset, the opposite of `parseDataset`: what was parsed comes out again, fields
 * unknown to this version included.
 */
export function serialiseDataset(dataset: Dataset): DatasetJson {
  const further = 'further' in dataset && dataset.further instanceof Map ? dataset.further : [];
  const members: [string, unknown][] = [
    ['title', dataset.title],
    ['version', dataset.version],
    ['licence', dataset.licence],
    ['entities', [...dataset.entities.values()]],
    ['documents', [...dataset.documents.values()]],
    ['statements', [...dataset.statements.values()]],
    ['claims', [...dataset.claims.values()]],
    ['hash', dataset.hash],
    ...STORED_DRAWINGS.map((name): [string, unknown] => [name, placesOf(dataset[name])]),
    ...further,
  ];
  return Object.fromEntries(members.filter(([, member]) => member !== undefined)) as never;
}

function placesOf(positions: Dataset['positions']): PositionsJson | undefined {
  return (
    positions && Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y] as const]))
  );
}
