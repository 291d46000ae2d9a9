import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ViewAction } from '../../src/view/action.ts';
import { advance, redo, startHistory, undo, type History } from '../../src/view/history.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { viewStates } from '../support/view-states.ts';

const metric = (id: string): ViewAction => ({ kind: 'set-metric', metric: id });
const camera = (zoom: number): ViewAction => ({
  kind: 'move-camera',
  camera: { x: 0.5, y: 0.5, zoom },
});
const after = (...actions: ViewAction[]): History =>
  actions.reduce(advance, startHistory(INITIAL_STATE));

describe('history', () => {
  test('undoing everything comes back to the start, redoing everything to the end', () => {
    fc.assert(
      fc.property(fc.array(viewStates, { maxLength: 30 }), (states) => {
        let history = after(...states.map((state): ViewAction => ({ kind: 'restore', state })));
        const end = history.present;
        const steps = history.past.length;
        for (let i = 0; i < steps; i++) history = undo(history);
        expect(history.present).toEqual(INITIAL_STATE);
        expect(undo(history)).toBe(history);
        for (let i = 0; i < steps; i++) history = redo(history);
        expect(history.present).toEqual(end);
        expect(redo(history)).toBe(history);
      }),
      { numRuns: 50 },
    );
  });

  test('holds at least 100 steps', () => {
    let history = startHistory(INITIAL_STATE);
    for (let i = 0; i < 300; i++)
      history = advance(history, metric(i % 2 ? 'degree' : 'betweenness'));
    for (let i = 0; i < 150; i++) history = undo(history);
    expect(history.past.length).toBeGreaterThanOrEqual(100);
  });

  test('what changes nothing leaves no step', () => {
    expect(after(metric('degree'), { kind: 'clear-filters' }).past).toHaveLength(0);
  });

  test('one gesture of the camera is one step; two gestures apart by something else are two', () => {
    expect(after(camera(2), camera(3), camera(4)).past).toHaveLength(1);
    expect(after(camera(2), metric('betweenness'), camera(4)).past).toHaveLength(3);
  });

  test('a new action after undo drops what was undone', () => {
    const history = advance(undo(after(metric('betweenness'))), camera(2));
    expect(history.future).toHaveLength(0);
  });
});
