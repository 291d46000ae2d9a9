import type { JsonSchema } from './shapes/shape.ts';
import { DATASET_FILE } from './validate.ts';

/**
 * The JSON Schema (2020-12) of the files in `graph-data/`, made from the checks themselves. It says what
 * one record must look like; that references meet, `validate` says.
 */
export function datasetSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A dataset of partnership statements, or a part of one',
    ...DATASET_FILE.schema,
  };
}
