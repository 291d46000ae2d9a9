import { describe, expect, test } from 'vitest';
import { datasetOfText } from '../../src/exchange/read-source.ts';
import { nameOf } from '../../src/model/entity.ts';
import type { Derived } from '../../src/view/pipeline.ts';
import { createPipeline } from '../../src/view/pipeline.ts';
import { decodeView } from '../../src/view/permalink/decode.ts';
import { encodeView } from '../../src/view/permalink/encode.ts';
import { search, searchIndexOf } from '../../src/view/search-index.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { tableCsv, tableOf } from '../../src/view/table-rows.ts';

/** What every object has, and what some libraries look up in objects. */
const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'then'];

/** Each tied to the next, and the first to all: nodes and ends of ties with these names. */
const EDGES = [
  ...NAMES.map((name, i) => `${name},${NAMES[(i + 1) % NAMES.length]}`),
  ...NAMES.slice(2).map((name) => `${NAMES[0]},${name}`),
];

const dataset = datasetOfText(`source,target\n${EDGES.join('\n')}\n`, 'constructor');
const idOf = new Map([...dataset.entities.values()].map((entity) => [nameOf(entity), entity.id]));

const shown = (state: Partial<ViewState>): Derived =>
  createPipeline()(dataset, { ...INITIAL_STATE, ...state }, { width: 900, height: 600 });

describe('[SEC] 94 names that every object has', () => {
  test('are nodes, ends of ties and marks like any other', () => {
    const { analysis, scene } = shown({});
    expect(analysis.view.entities.length).toBe(NAMES.length);
    expect(analysis.view.ties.size).toBeGreaterThan(NAMES.length);
    expect(new Set(scene.nodes.map(({ id }) => id))).toEqual(new Set(idOf.values()));
  });

  test('have figures, and stand in tables and their files', () => {
    const { analysis } = shown({});
    const degrees = analysis.metrics.get('degree');
    expect(degrees?.get(idOf.get(NAMES[0]!)!)).toBe(NAMES.length - 1);
    expect([...(degrees?.values() ?? [])].every(Number.isFinite)).toBe(true);
    const csv = tableCsv(tableOf(analysis, 'entities'));
    for (const name of NAMES) expect(csv).toContain(name);
  });

  test.each(NAMES)('%s is found, selected by a link, and taken out', (name) => {
    const id = idOf.get(name)!;
    expect(search(searchIndexOf(dataset), name).entities.map((hit) => hit.id)).toContain(id);
    const state: ViewState = { ...INITIAL_STATE, selection: { kind: 'entity', id }, without: [id] };
    const decoded = decodeView(encodeView(state, dataset.hash));
    expect(decoded.problems).toEqual([]);
    expect(decoded.state).toMatchObject({ selection: { kind: 'entity', id }, without: [id] });
    expect(shown(decoded.state).analysis.metrics.get('degree')?.has(id)).toBe(false);
  });

  test('are groups by community, and documents to filter by', () => {
    const [document] = dataset.documents.keys();
    const { scene } = shown({ hulls: true, color: 'community', documents: [document!] });
    expect(scene.nodes).toHaveLength(NAMES.length);
  });

  test.each(NAMES)('%s as a choice of a link is refused or passed over', (name) => {
    for (const key of ['kind', 'status', 'family', 'size', 'color', 'layout', 'level', 'table']) {
      const { state } = decodeView(`${key}=${name}&${name}=1`);
      expect(JSON.stringify(state)).not.toContain(`"${name}"`);
    }
  });

  test('[SEC] 95 leave Object.prototype as it was', () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(NAMES.slice(0, -3));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
