import type { Dataset } from '../../model/dataset.ts';

/** Whether any statement of a dataset says when something was, is or will be: else a timeline is empty. */
export function tellsTime({ statements }: Pick<Dataset, 'statements'>): boolean {
  return [...statements.values()].some(
    ({ time }) => time?.event !== undefined || time?.until !== undefined,
  );
}
