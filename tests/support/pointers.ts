import { vi } from 'vitest';

/** The layer that pointers reach. */
export function surface(box: HTMLElement): Element {
  const top = box.lastElementChild;
  if (top === null) throw new Error('nothing mounted');
  return top;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A pointer event at a place in px from the top left corner of the canvas. */
export function pointer(
  box: HTMLElement,
  type: string,
  at: Place,
  init: PointerEventInit = {},
): void {
  const { left, top } = box.getBoundingClientRect();
  const target = surface(box);
  vi.spyOn(target, 'setPointerCapture').mockReturnValue();
  target.dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      pointerType: 'mouse',
      button: 0,
      clientX: left + at.x,
      clientY: top + at.y,
      bubbles: true,
      ...init,
    }),
  );
}

/** Presses, moves in two steps, lets go. */
export function drag(box: HTMLElement, from: Place, to: Place, pointerType = 'mouse'): void {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  pointer(box, 'pointerdown', from, { pointerType });
  for (const at of [middle, to]) pointer(box, 'pointermove', at, { pointerType });
  pointer(box, 'pointerup', to, { pointerType });
}

/** Two fingers on a level, `from` px apart, then `to` px. */
export function pinch(box: HTMLElement, from: number, to: number): void {
  const fingers = [1, 2].map((pointerId) => ({ pointerId, pointerType: 'touch' }));
  const places = (apart: number): Place[] => [
    { x: 400 - apart / 2, y: 250 },
    { x: 400 + apart / 2, y: 250 },
  ];
  for (const [type, apart] of [
    ['pointerdown', from],
    ['pointermove', to],
    ['pointerup', to],
  ] as const) {
    for (const [index, at] of places(apart).entries()) pointer(box, type, at, fingers[index]);
  }
}
