import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ViewAction } from '../../src/view/action.ts';
import { DEFAULT_FIGURE, FIGURE_LIMITS } from '../../src/view/figure-choices.ts';
import { changeFigure, figureEntities } from '../../src/view/figure-edits.ts';
import { advance, startHistory, undo, type History } from '../../src/view/history.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { figureChoices } from '../support/view-states.ts';

const after = (...actions: readonly ViewAction[]): History =>
  actions.reduce(advance, startHistory(INITIAL_STATE));
const figureAfter = (...actions: readonly ViewAction[]) => after(...actions).present.figure;
const title = (text: string, stroke?: string): ViewAction => ({
  kind: 'set-figure',
  figure: { words: { ...DEFAULT_FIGURE.words, title: text } },
  stroke,
});

describe('choices about figures', () => {
  test('are settled once they are made', () => {
    fc.assert(
      fc.property(figureChoices, (choices) => {
        expect(changeFigure(choices, {})).toEqual(choices);
        expect(choices.callouts.length).toBeLessThanOrEqual(FIGURE_LIMITS.callouts);
      }),
    );
  });

  test('keep to limits, in code points', () => {
    const { words } = figureAfter(title('𝕏'.repeat(300)));
    expect(words.title).toBe('𝕏'.repeat(200));
    expect(figureAfter(title('a\u0000b\u200Fc\uD800\nd')).words.title).toBe('ab\u200Fc d');
    expect(figureAfter(title(' \n')).words.title).toBeNull();
  });

  test('sizes of one’s own are bounded, and a number', () => {
    const custom = { width: NaN, height: 1e9, unit: 'mm' } as const;
    expect(changeFigure(DEFAULT_FIGURE, { custom }).custom).toEqual({
      width: 20,
      height: 1500,
      unit: 'mm',
    });
  });

  test('fonts and colours are names', () => {
    const fonts = { sans: 'Noto Sans; } body {', serif: '"' };
    const colors = { ink: 'RED', paper: 'url(x)', country: '#ABCDEF' };
    const chosen = changeFigure(DEFAULT_FIGURE, { fonts, colors });
    expect(chosen.fonts).toEqual({ sans: 'Noto Sans  body ', serif: null });
    expect(JSON.stringify(chosen.colors)).toBe('{"country":"#abcdef","ink":"red"}');
  });
});

describe('editing a label', () => {
  const edit = (id: string, change: object | null): ViewAction => ({
    kind: 'edit-label',
    id,
    edit: change,
  });

  test('adds to what was edited before, and is gone where it has no effect', () => {
    const moved = edit('country:fr', { offset: { x: 1.26, y: -4 } });
    const reworded = edit('country:fr', { text: 'France in space' });
    expect(figureAfter(moved, edit('country:pk', { hidden: true }), reworded).labels).toEqual([
      { id: 'country:fr', text: 'France in space', hidden: false, offset: { x: 1.3, y: -4 } },
      { id: 'country:pk', text: null, hidden: true, offset: null },
    ]);
    expect(figureAfter(moved, edit('country:fr', { offset: null })).labels).toEqual([]);
    expect(figureAfter(moved, reworded, edit('country:fr', null))).toEqual(DEFAULT_FIGURE);
    expect(after(edit('country:fr', null)).past).toEqual([]);
  });

  test('of nobody does nothing', () => {
    expect(figureAfter(edit('__proto__', { hidden: true }))).toEqual(DEFAULT_FIGURE);
  });
});

test('one run of typing is one step to undo', () => {
  const typed = after(title('F', 'title 1'), title('Fr', 'title 1'), title('Fra', 'title 1'));
  expect(typed.past).toHaveLength(1);
  expect(undo(typed).present).toEqual(INITIAL_STATE);
  expect(advance(typed, title('Fran', 'title 2')).past).toHaveLength(2);
  expect(after(title('F'), title('Fr')).past).toHaveLength(2);
});

test('everybody an editor did something about is named once', () => {
  const figure = changeFigure(DEFAULT_FIGURE, {
    labels: [{ id: 'country:fr', text: null, hidden: true, offset: null }],
    highlights: ['country:pk', 'country:fr'],
    callouts: [{ text: '', at: { x: 0, y: 0 }, target: 'agency:esa' }],
  });
  expect(figureEntities(figure)).toEqual(['country:fr', 'country:pk', 'agency:esa']);
});
