import type { Box, DisplayItem, PathStep } from '../display-list.ts';

function movedStep(step: PathStep, dx: number, dy: number): PathStep {
  switch (step[0]) {
    case 'M':
      return ['M', step[1] + dx, step[2] + dy];
    case 'L':
      return ['L', step[1] + dx, step[2] + dy];
    case 'C':
      return [
        'C',
        step[1] + dx,
        step[2] + dy,
        step[3] + dx,
        step[4] + dy,
        step[5] + dx,
        step[6] + dy,
      ];
    case 'Z':
      return step;
  }
}

/** A box so many units to the right and down. */
export function movedBox<B extends Box>(box: B, dx: number, dy: number): B {
  return { ...box, left: box.left + dx, top: box.top + dy };
}

/** Items so many units to the right and down. */
export function movedItems(
  items: readonly DisplayItem[],
  dx: number,
  dy: number,
): readonly DisplayItem[] {
  return items.map((item): DisplayItem => {
    switch (item.kind) {
      case 'path':
        return { ...item, steps: item.steps.map((step) => movedStep(step, dx, dy)) };
      case 'text':
        return { ...item, x: item.x + dx, y: item.y + dy };
      case 'group': {
        const moved = { ...item, items: movedItems(item.items, dx, dy) };
        return item.clip === undefined ? moved : { ...moved, clip: movedBox(item.clip, dx, dy) };
      }
    }
  });
}
