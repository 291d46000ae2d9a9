import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { datasetSchema } from '../../src/dataset/json-schema.ts';
import { validate } from '../../src/dataset/validate.ts';
import { CLAIM_RELATIONS } from '../../src/model/claim.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { DOMAINS, MODALITIES } from '../../src/model/statement.ts';
import { STATUSES } from '../../src/model/status.ts';
import { broken, soundDataset } from '../support/dataset-json.ts';
import { readGraphData } from '../support/graph-data.ts';

const schema = datasetSchema();
const accepts = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

test('graph-data/schema.json is the schema of the checks', async () => {
  // To write it anew: vitest run --project node tests/dataset/json-schema.test.ts -u
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../graph-data/schema.json');
});

describe('accepts', () => {
  test('a sound dataset', () => {
    accepts(soundDataset());
    expect(accepts.errors).toBeNull();
  });

  test.each([...readGraphData()])('graph-data/$name', ({ value }) => {
    accepts(value);
    expect(accepts.errors).toBeNull();
  });
});

describe('refuses, as the checks do,', () => {
  test.each([
    ['title', ''],
    ['entities', {}],
    ['entities.0', null],
    ['entities.0.id', '__proto__'],
    ['entities.0.type', 'planet'],
    ['entities.0.names', []],
    ['entities.0.names.0.text', undefined],
    ['entities.0.names.0.text', '  '],
    ['entities.1.owner.0.basis', undefined],
    ['documents.0.url', 'javascript:alert(1)'],
    ['documents.0.hash', 'x'],
    ['documents.0.paragraphs', 0],
    ['documents.0.published', 'May'],
    ['statements.0.kind', 'marriage'],
    ['statements.0.polarity', 0],
    ['statements.0.status', 'done'],
    ['statements.0.evidence', []],
    ['statements.0.evidence.0.p', -1],
    ['statements.0.participants.1.count.unit', undefined],
    ['statements.0.confidence', 2],
    ['claims.0.relation', 'quarrel'],
    ['claims.0.readings', []],
    ['positions.country:aa', [1]],
  ])('%s = %j', (place, value) => {
    const dataset = broken(place, value);
    expect(accepts(dataset)).toBe(false);
    expect(validate(dataset)).not.toEqual([]);
  });
});

test('lists the words of the types', () => {
  const text = JSON.stringify(schema);
  const kinds = KINDS.map(({ id }) => id);
  for (const words of [kinds, STATUSES, ENTITY_TYPES, MODALITIES, DOMAINS, CLAIM_RELATIONS]) {
    expect(text).toContain(JSON.stringify({ enum: words }));
  }
});
