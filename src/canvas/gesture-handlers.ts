import type { Point } from '../view/view-transform.ts';

/** Whether a plain wheel and one finger move the plate or the page it stands in. */
export type WheelMode = 'zoom' | 'page';

/** What a reader's pointer asks for. Points are px from the surface's top left corner. */
export interface GestureHandlers {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  tap(at: Point, touch: boolean): void;
  /** Null when the pointer leaves. */
  hover(at: Point | null): void;
  /** Takes up the mark at a point, if there is one. */
  lift(at: Point, touch: boolean): boolean;
  carry(dx: number, dy: number): void;
  /** Lets go of what is carried, here or where it was; whether it was moved. */
  drop(keep: boolean): boolean;
  /** A pan or zoom has come to an end. */
  rest(): void;
  /** The page scrolled instead of the plate zooming; a hint may say how to zoom. */
  hint(): void;
}
