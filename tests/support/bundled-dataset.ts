import { mergeGraphData } from '../../src/dataset/merge.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Statement } from '../../src/model/statement.ts';
import { readGraphData } from './graph-data.ts';

/** The data files of the repository by name, `statements/<document-id>.json` among them. */
export const PARTS = readGraphData();

/** The dataset the repository ships. */
export const DATASET: Dataset = parseDataset(mergeGraphData(PARTS));

export const STATEMENTS: readonly Statement[] = [...DATASET.statements.values()];

/** The document a statement was read in. */
export function documentOf({ evidence }: Statement): string {
  return evidence[0]?.doc ?? '';
}

/** The statements with these properties, and with an entity taking part or standing as the object. */
export function statementsWhere(wanted: Partial<Statement>, entity?: string): readonly Statement[] {
  return STATEMENTS.filter(
    (statement) =>
      Object.entries(wanted).every(([field, value]) => Reflect.get(statement, field) === value) &&
      (entity === undefined || entitiesOf(statement).includes(entity)),
  );
}

/** Everything a statement ties together or leans on. */
export function entitiesOf({ participants, object, attributedTo }: Statement): readonly string[] {
  const acting = participants.flatMap(({ entity, via }) => [entity, via]);
  return [...acting, ...(object ?? []), attributedTo].filter((id) => id !== undefined);
}

/** Who takes a role in a statement. */
export function inRole({ participants }: Statement, role: string): readonly string[] {
  return participants.filter((one) => one.role === role).map(({ entity }) => entity);
}
