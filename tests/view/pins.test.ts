import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_PINS, withPin, type Pin, type PlaceAction } from '../../src/view/pins.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';

const pin = (id: string, x = 0.5, y = 0.5): PlaceAction => ({
  kind: 'pin',
  pin: { id, x, y },
});
const after = (...actions: readonly PlaceAction[]): ViewState =>
  actions.reduce<ViewState>(reduce, INITIAL_STATE);

describe('pins', () => {
  test('stand on the plate, as precise as a link keeps them', () => {
    expect(after(pin('a', 0.123456, 7)).pins).toEqual([{ id: 'a', x: 0.1235, y: 1 }]);
    expect(after(pin('a', NaN, 0.5)).pins).toEqual([]);
    fc.assert(
      fc.property(fc.double(), fc.double(), (x, y) => {
        for (const share of withPin([], { id: 'a', x, y }).flatMap((p: Pin) => [p.x, p.y])) {
          expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });

  test('an entity has one place, the last; the oldest gives way where there are too many', () => {
    expect(after(pin('a'), pin('b'), pin('a', 0.1, 0.2)).pins).toEqual([
      { id: 'b', x: 0.5, y: 0.5 },
      { id: 'a', x: 0.1, y: 0.2 },
    ]);
    const many = Array.from({ length: MOST_PINS + 1 }, (_, i) => pin(`e${i}`));
    const kept = after(...many).pins;
    expect(kept).toHaveLength(MOST_PINS);
    expect(kept[0]?.id).toBe('e1');
  });

  test('are taken off one by one, all at once, or by another layout', () => {
    const two = after(pin('a'), pin('b'));
    expect(reduce(two, { kind: 'unpin', id: 'a' }).pins.map(({ id }) => id)).toEqual(['b']);
    expect(reduce(two, { kind: 'unpin', id: null })).toEqual(INITIAL_STATE);
    expect(reduce(two, { kind: 'set-layout', layout: 'default' })).toBe(two);
    const grid = reduce(two, { kind: 'set-layout', layout: 'grid' });
    expect([grid.layout, grid.pins]).toEqual(['grid', []]);
  });
});
