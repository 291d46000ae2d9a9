import { expect, test } from 'vitest';
import { validateParts } from '../../src/dataset/validate.ts';
import type { Statement } from '../../src/model/statement.ts';
import { DATASET, documentOf, entitiesOf, PARTS, STATEMENTS } from '../support/bundled-dataset.ts';

/** The statements of each document's file. */
const FILES = new Map(
  PARTS.flatMap(({ name, value }) => {
    const document = /^statements[/\\](.+)\.json$/u.exec(name)?.[1];
    return document === undefined
      ? []
      : [[document, (value as { statements: readonly Statement[] }).statements] as const];
  }),
);

test('the data has no fault', () => {
  expect(validateParts(PARTS)).toEqual([]);
});

test('every document has a file of statements, and no other file is there', () => {
  expect([...FILES.keys()].toSorted()).toEqual([...DATASET.documents.keys()].toSorted());
  expect(DATASET.documents.size).toBe(14);
});

test('a file holds the statements of its document, numbered from 01', () => {
  for (const [document, statements] of FILES) {
    const ids = statements.map((_, i) => `statement:${document}:${String(i + 1).padStart(2, '0')}`);
    expect(statements.map(({ id }) => id)).toEqual(ids);
    expect(statements.filter((statement) => documentOf(statement) !== document)).toEqual([]);
  }
});

test('the documents were read in full, and nothing was made up to fill the graph', () => {
  expect(STATEMENTS.length).toBeGreaterThanOrEqual(60);
  expect(STATEMENTS.length).toBeLessThanOrEqual(120);
  expect(DATASET.entities.size).toBeGreaterThanOrEqual(60);
  expect(DATASET.entities.size).toBeLessThanOrEqual(100);
});

test('every entity stands in a statement', () => {
  const used = new Set(STATEMENTS.flatMap(entitiesOf));
  expect([...DATASET.entities.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('every owner rests on a statement that shows the two together', () => {
  for (const { id, owner } of DATASET.entities.values()) {
    for (const { basis } of owner ?? []) {
      const statement = DATASET.statements.get(basis);
      expect(statement && entitiesOf(statement), id).toContain(id);
    }
  }
});

test('what a statement implies rests on a statement about the same actor', () => {
  for (const statement of STATEMENTS) {
    for (const { entity, implied } of statement.participants) {
      if (implied === undefined) continue;
      const basis = DATASET.statements.get(implied);
      const about = basis ? entitiesOf(basis) : [];
      const known = about.includes(entity) || about.includes('programme:clep');
      expect(known, `${statement.id} ${entity} ${implied}`).toBe(true);
    }
  }
});

test('a statement tells who, when it was known, and stands on a clause of its own', () => {
  for (const statement of STATEMENTS) {
    const { published } = DATASET.documents.get(documentOf(statement))!;
    expect(statement.time?.asOf, statement.id).toBe(published);
    expect(statement.evidence[0]?.for, statement.id).toBe('core');
    expect(statement.paraphrase, statement.id).toMatch(/^[“\p{Lu}].*\.$/u);
    expect(statement.paraphrase.length, statement.id).toBeLessThan(200);
  }
});

test('statements that share a fact are of one cooperation: they share an entity', () => {
  for (const fact of new Set(STATEMENTS.map((statement) => statement.fact))) {
    if (fact === undefined) continue;
    const reports = STATEMENTS.filter((statement) => statement.fact === fact).map(entitiesOf);
    expect(reports.length, fact).toBeGreaterThan(1);
    const shared = reports.reduce((common, one) => common.filter((id) => one.includes(id)));
    expect(shared, fact).not.toEqual([]);
  }
});
