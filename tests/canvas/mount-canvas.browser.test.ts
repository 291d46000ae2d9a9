import { describe, expect, test, vi } from 'vitest';
import { mountedCanvas } from '../support/mounted-canvas.ts';
import { crossScene } from '../support/scenes.ts';

describe('what it leaves behind', () => {
  test('[DOM] 33 nothing in the head of the page, nothing in the container', () => {
    const head = document.head.innerHTML;
    const { box, canvas, remove } = mountedCanvas();
    canvas.setScene(crossScene());
    expect(document.head.innerHTML).toBe(head);
    canvas.destroy();
    expect(box.childElementCount).toBe(0);
    remove();
  });

  test('[DOM] 29 no listener on window or document', () => {
    const added: string[] = [];
    const removed: string[] = [];
    const targets = [window, document];
    const spies = targets.flatMap((target) => [
      vi.spyOn(target, 'addEventListener').mockImplementation(function (
        this: EventTarget,
        type: string,
        ...rest: [EventListenerOrEventListenerObject, (boolean | AddEventListenerOptions)?]
      ) {
        const options = rest[1];
        if (typeof options !== 'object' || options.signal === undefined) added.push(type);
        EventTarget.prototype.addEventListener.call(this, type, ...rest);
      }),
      vi.spyOn(target, 'removeEventListener').mockImplementation(function (
        this: EventTarget,
        type: string,
        ...rest: [EventListenerOrEventListenerObject, (boolean | EventListenerOptions)?]
      ) {
        removed.push(type);
        EventTarget.prototype.removeEventListener.call(this, type, ...rest);
      }),
    ]);
    mountedCanvas().remove();
    for (const spy of spies) spy.mockRestore();
    // The one `test` listener is Cytoscape's question whether the browser knows passive listeners.
    const kept = added.filter((type) => type !== 'test');
    expect(kept.length).toBeGreaterThan(3);
    expect(removed.toSorted()).toEqual(kept.toSorted());
  });
});
