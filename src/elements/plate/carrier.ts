import type { CanvasHandle } from '../../canvas/canvas-handle.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Scene } from '../../view/scene.ts';
import { AnnounceEvent } from '../announce-event.ts';
import { carryCommand, type Key } from './key-command.ts';

/** The element whose canvas is carried about on. */
interface Host extends EventTarget {
  readonly canvas: CanvasHandle | null;
  readonly scene: Scene | null;
}

/** Carries an entity about by keys, and says where it is. */
export class Carrier {
  private readonly host: Host;
  private id: EntityId | null = null;

  constructor(host: Host) {
    this.host = host;
  }

  /** Takes an entity up; false where it is not on the canvas. */
  lift(id: EntityId | null): boolean {
    const { canvas } = this.host;
    if (id === null || canvas === null || !canvas.carried.lift(id)) return false;
    this.id = id;
    const further =
      'Arrow keys move it, with Shift further. Enter puts it down, Escape puts it back.';
    this.say(`${this.name} taken up. ${further}`);
    return true;
  }

  /** Obeys a key while something is carried; false where it is not ours. */
  obey(key: Key): boolean {
    const { id, host } = this;
    const command = id === null ? null : carryCommand(key);
    if (id === null || command === null || host.canvas === null) return false;
    if (command.kind === 'drop') this.drop(command.keep);
    else {
      host.canvas.carried.move(command.dx, command.dy);
      host.canvas.reveal(id);
      this.say(this.place);
    }
    return true;
  }

  /** Puts down what is carried, or back; nothing where nothing is. */
  drop(keep: boolean): void {
    if (this.id === null) return;
    const { name } = this;
    this.id = null;
    const moved = this.host.canvas?.carried.drop(keep) ?? false;
    this.say(keep && moved ? `${name} put down.` : `${name} is back in its place.`);
  }

  private get name(): string {
    return this.host.scene?.nodes.find(({ id }) => id === this.id)?.label.text ?? '';
  }

  /** "40 % across, 25 % down": shares of the plate. */
  private get place(): string {
    const at = this.host.canvas?.carried.at() ?? null;
    if (at === null) return '';
    const share = (value: number): number => Math.round(value * 100);
    return `${share(at.x)} % across, ${share(at.y)} % down.`;
  }

  private say(message: string): void {
    if (message !== '') this.host.dispatchEvent(new AnnounceEvent(message));
  }
}
