import type { EntityId } from '../model/entity.ts';
import type { Scene } from '../view/scene.ts';
import type { Point } from '../view/view-transform.ts';
import type { MarkCarrying } from './canvas-handle.ts';
import type { CanvasTarget } from './hit-test.ts';

/** The canvas that a mark is carried about on. */
interface Board {
  /** The scene as it was given, nothing being carried. */
  readonly scene: () => Scene;
  /** Screen px for one px of the plate. */
  readonly scale: () => number;
  /** Shows the scene anew. */
  readonly show: () => void;
  readonly placed: (id: EntityId, at: Point) => void;
}

/** A mark that the reader is carrying to another place: it alone is shown elsewhere than the scene has it. */
export class CarriedMark implements MarkCarrying {
  /** Null while nothing is carried. */
  id: EntityId | null = null;
  private readonly board: Board;
  private moved = false;
  private x = 0;
  private y = 0;

  constructor(board: Board) {
    this.board = board;
  }

  lift(id: EntityId): boolean {
    const node = this.board.scene().nodes.find((one) => one.id === id);
    if (node === undefined) return false;
    this.id = id;
    this.moved = false;
    this.x = node.x;
    this.y = node.y;
    this.board.show();
    return true;
  }

  /** Takes up the mark of a target, if it is one. */
  liftTarget(target: CanvasTarget | null): boolean {
    return target?.kind === 'entity' && this.lift(target.id);
  }

  move(dx: number, dy: number): void {
    if (this.id === null) return;
    const { width, height } = this.board.scene();
    const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
    this.moved = true;
    this.x = within(this.x + dx / this.board.scale(), width);
    this.y = within(this.y + dy / this.board.scale(), height);
    this.board.show();
  }

  at(): Point | null {
    const { width, height } = this.board.scene();
    return this.id === null ? null : { x: this.x / width, y: this.y / height };
  }

  drop(keep: boolean): boolean {
    const { id, moved, board } = this;
    const at = this.at();
    if (id === null || at === null) return false;
    this.id = null;
    // Whoever gives the scene gives one with the mark where it was put.
    if (moved && keep) board.placed(id, at);
    else board.show();
    return moved;
  }

  /** The scene with the mark where it is now. A mark that has left the scene is carried no further. */
  shownIn(scene: Scene): Scene {
    const { id, x, y } = this;
    if (id === null) return scene;
    if (!scene.nodes.some((node) => node.id === id)) this.id = null;
    const nodes = scene.nodes.map((node) => (node.id === id ? { ...node, x, y } : node));
    return this.moved ? { ...scene, nodes } : scene;
  }
}
