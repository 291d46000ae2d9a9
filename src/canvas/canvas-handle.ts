import type { EntityId } from '../model/entity.ts';
import type { Palette } from '../view/palette.ts';
import type { PlacedLabel } from '../view/placed-label.ts';
import type { Scene } from '../view/scene.ts';
import type { Camera } from '../view/state.ts';
import type { Point } from '../view/view-transform.ts';
import type { CanvasTarget } from './hit-test.ts';
import type { WheelMode } from './gesture-handlers.ts';

/** What a mounted canvas tells its host. */
export interface CanvasEvents {
  /** A tap on an entity (its mark or its label), on a tie (its line or its sign), or on nothing. */
  onTap(target: CanvasTarget | null): void;
  onHover(target: CanvasTarget | null): void;
  /** A pan or zoom by the reader has come to rest; null: all is in sight. */
  onCamera(camera: Camera | null): void;
  /** The reader has put an entity somewhere: shares of the plate's width and height. */
  onPlace(id: EntityId, at: Point): void;
  /** Marks stand elsewhere on the screen than before. */
  onMove(): void;
  /** The page scrolled where the reader may have wanted to zoom. */
  onHint(): void;
}

/** A mark on the screen: px from the top left corner of the canvas. */
export interface ScreenMark extends Point {
  readonly radius: number;
}

/** Carrying one mark about. Nothing is reported until it is put down. */
export interface MarkCarrying {
  /** Takes a mark up where it stands; false where there is none. */
  lift(id: EntityId): boolean;
  /** Carries it on by px of the screen, not past the plate's edges. */
  move(dx: number, dy: number): void;
  /** Where it is, as shares of the plate; null while nothing is carried. */
  at(): Point | null;
  /** Puts it down where it is, or back; whether it was moved. */
  drop(keep: boolean): boolean;
}

/** A plate on a page. All points and sizes are CSS px; colours come from the palette alone. */
export interface CanvasHandle {
  setScene(scene: Scene): void;
  setPalette(palette: Palette): void;
  setWheel(mode: WheelMode): void;
  /** Shows a part of the drawing at once; null shows all. Nothing is reported back. */
  setCamera(camera: Camera | null): void;
  camera(): Camera | null;
  /** Zooms around a point of the canvas; its middle by default. Reported as if done by the reader. */
  zoomBy(factor: number, at?: Point): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Pans just as far as a mark needs to be well in sight; nothing moves if it is. */
  reveal(id: EntityId): void;
  /** Draws the focus ring round a mark, or takes it away. */
  setFocus(id: EntityId | null): void;
  readonly carried: MarkCarrying;
  screenPosition(id: EntityId): ScreenMark | null;
  /** The middle of a mark in px of the window, where a mouse would hit it; null without mark or box. */
  clientPosition(id: EntityId): Point | null;
  /** The labels on the screen, with their boxes; for tests and for whoever draws the same view. */
  labels(): readonly PlacedLabel[];
  /** Takes the size of the container, and the resolution of the screen. */
  resize(): void;
  /** Gives everything back: listeners, canvases, Cytoscape. */
  destroy(): void;
}
