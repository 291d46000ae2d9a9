import type { Point } from '../view/view-transform.ts';
import { CarryGesture } from './carry-gesture.ts';
import type { GestureHandlers } from './gesture-handlers.ts';
import { placeOn } from './pointer-place.ts';

/** How far a pointer may move between down and up to be a tap, px. */
const TAP_MOUSE = 4;
const TAP_TOUCH = 10;

/** What the pointers on a surface are doing: tapping, panning, zooming, carrying a mark. */
export class PointerGestures {
  readonly carrying: CarryGesture;
  private readonly surface: HTMLElement;
  private readonly handlers: GestureHandlers;
  /** Whether one finger scrolls the page. */
  private readonly pageScrolls: () => boolean;
  private readonly fingers = new Map<number, Point>();
  private start: Point | null = null;
  private moved = false;

  constructor(surface: HTMLElement, handlers: GestureHandlers, pageScrolls: () => boolean) {
    this.surface = surface;
    this.handlers = handlers;
    this.pageScrolls = pageScrolls;
    this.carrying = new CarryGesture(handlers);
  }

  begin(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const { fingers, carrying } = this;
    if (carrying.active) carrying.end(true);
    carrying.forget();
    const at = placeOn(this.surface, event);
    fingers.set(event.pointerId, at);
    this.start = fingers.size === 1 ? at : null;
    this.moved = false;
    if (fingers.size === 1 && event.pointerType === 'touch') carrying.press(at);
  }

  move(event: PointerEvent): void {
    const { fingers, carrying, handlers, start } = this;
    const at = placeOn(this.surface, event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      handlers.hover(at);
      return;
    }
    const touch = event.pointerType === 'touch';
    if (!this.moved && this.isTap(at, touch)) return;
    if (!this.moved) {
      this.surface.setPointerCapture(event.pointerId);
      carrying.forget();
      if (!touch && start !== null) carrying.pull(start);
    }
    this.moved = true;
    if (carrying.active) {
      fingers.set(event.pointerId, at);
      handlers.carry(at.x - before.x, at.y - before.y);
    } else this.moveFinger(event.pointerId, before, at, touch && this.pageScrolls());
  }

  /** `tapped`: the pointer was lifted, not taken away by the browser. */
  end(event: PointerEvent, tapped: boolean): void {
    const { carrying, handlers } = this;
    carrying.forget();
    if (!this.fingers.delete(event.pointerId)) return;
    const lifted = carrying.active;
    const carried = lifted && carrying.end(tapped);
    if (this.moved && !lifted) handlers.rest();
    else if (!this.moved && !carried && tapped && this.start !== null) {
      handlers.tap(placeOn(this.surface, event), event.pointerType === 'touch');
    }
    if (this.fingers.size === 0) this.start = null;
  }

  private isTap(at: Point, touch: boolean): boolean {
    return this.start !== null && distance(this.start, at) <= (touch ? TAP_TOUCH : TAP_MOUSE);
  }

  /** One finger pans, unless the page is to scroll with it; two pan and zoom around their middle. */
  private moveFinger(id: number, before: Point, at: Point, pageScrolls: boolean): void {
    const { fingers, handlers } = this;
    const other = [...fingers].find(([key]) => key !== id)?.[1];
    fingers.set(id, at);
    if (other === undefined) {
      if (!pageScrolls) handlers.pan(at.x - before.x, at.y - before.y);
      return;
    }
    const [was, is] = [distance(before, other), distance(at, other)];
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    handlers.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    if (was > 0 && is > 0) handlers.zoom(is / was, middle);
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
