import type { EntityId } from '../../model/entity.ts';
import {
  arrowMoves,
  nearestInDirection,
  type ArrowMoves,
  type Direction,
} from '../../layout/nearest-in-direction.ts';
import type { KeyCommand } from './key-command.ts';
import type { Scene } from '../../view/scene.ts';

/** What the walk must know of the network beside its drawing. */
export interface WalkMap {
  /** Neighbours of an entity, strongest tie first. */
  readonly follow: (id: EntityId) => readonly EntityId[];
  /** All entities, highest rank first. */
  readonly ranked: readonly EntityId[];
}

const LONGEST_PATH = 200;

/**
 * A reader's walk over the plate by keyboard: where they are, which entity's neighbours they step
 * through, and the way they came.
 */
export class Walk {
  private scene: Scene | null = null;
  private index: ReadonlyMap<EntityId, number> = new Map();
  private moves: ArrowMoves | null = null;
  private place: EntityId | null = null;
  /** Whose neighbours `n` and `p` step through. */
  private anchor: EntityId | null = null;
  private readonly path: EntityId[] = [];

  get current(): EntityId | null {
    return this.place;
  }

  /**
   * Takes another drawing. If the current entity is gone, the walk goes on at the survivor that stands
   * nearest to where it was; without one, at the highest in rank.
   */
  setScene(scene: Scene, ranked: readonly EntityId[]): void {
    const before = this.scene?.nodes[this.index.get(this.place ?? '') ?? -1];
    this.scene = scene;
    this.index = new Map(scene.nodes.map((node, index) => [node.id, index]));
    this.moves = null;
    if (this.place !== null && this.index.has(this.place)) return;
    const distance = (node: { readonly x: number; readonly y: number }): number =>
      before === undefined ? 0 : Math.hypot(node.x - before.x, node.y - before.y);
    const nearest =
      before === undefined || scene.nodes.length === 0
        ? undefined
        : scene.nodes.reduce((a, b) => (distance(b) < distance(a) ? b : a)).id;
    const first = ranked.find((id) => this.index.has(id)) ?? scene.nodes[0]?.id ?? null;
    this.place = nearest ?? first;
    this.anchor = this.place;
  }

  /** Goes somewhere at once: a tap, a selection. Its neighbours are the next to be stepped through. */
  goTo(id: EntityId): void {
    if (!this.index.has(id)) return;
    this.leaveTrace(id);
    this.place = this.anchor = id;
  }

  /** Walks as a key asks; false for keys that go nowhere. */
  obey(command: KeyCommand, map: WalkMap): boolean {
    switch (command.kind) {
      case 'go':
        this.go(command.direction);
        return true;
      case 'neighbor':
        this.step(command.step, map);
        return true;
      case 'rank':
        this.rank(command.step, map);
        return true;
      case 'back':
        this.back();
        return true;
      default:
        return false;
    }
  }

  /** Makes the current entity the one whose neighbours come next. */
  settle(): void {
    this.anchor = this.place;
  }

  /** To the nearest entity in a direction; stays where none is. */
  go(direction: Direction): void {
    if (this.scene === null || this.place === null) return;
    const { nodes } = this.scene;
    this.moves ??= arrowMoves(
      Float64Array.from(nodes, (node) => node.x),
      Float64Array.from(nodes, (node) => node.y),
    );
    const next = nodes[nearestInDirection(this.moves, this.index.get(this.place) ?? 0, direction)];
    if (next !== undefined) this.goTo(next.id);
  }

  /** To the next or previous neighbour of the anchor, round and round. */
  step(step: 1 | -1, { follow }: WalkMap): void {
    if (this.anchor === null || this.place === null) return;
    const around = follow(this.anchor).filter((id) => this.index.has(id));
    if (around.length === 0) return;
    const at = around.indexOf(this.place);
    const next = around.at(
      at < 0 ? (step > 0 ? 0 : -1) : (at + step + around.length) % around.length,
    );
    if (next === undefined) return;
    if (this.place === this.anchor) this.leaveTrace(next);
    this.place = next;
  }

  /** Along the ranking by some steps, not past its ends. */
  rank(step: number, { ranked }: WalkMap): void {
    const present = ranked.filter((id) => this.index.has(id));
    const at = Math.max(0, present.indexOf(this.place ?? ''));
    const next = present[Math.min(present.length - 1, Math.max(0, at + step))];
    if (next !== undefined) this.goTo(next);
  }

  /** Back along the path to the last entity that is still there. */
  back(): void {
    let before = this.path.pop();
    while (before !== undefined && !this.index.has(before)) before = this.path.pop();
    if (before !== undefined) this.place = this.anchor = before;
  }

  private leaveTrace(next: EntityId): void {
    if (this.place === null || this.place === next) return;
    this.path.push(this.place);
    if (this.path.length > LONGEST_PATH) this.path.shift();
  }
}
