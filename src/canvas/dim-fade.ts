import { DIMMED_INK } from '../view/mix-colors.ts';
import type { Scene } from '../view/scene.ts';

/** How long dimming fades, ms. */
export const FADE = 160;

/** Follows which labels are dimmed, and how far the fade to it has come. */
export class DimFade {
  private before = new Map<string, boolean>();
  private now = new Map<string, boolean>();
  private start = -Infinity;

  /** Begins a fade towards a scene; `duration` 0 ends it at once. */
  follow(scene: Scene, time: number, duration: number): void {
    this.before = this.now;
    this.now = new Map(scene.nodes.map((node) => [node.id, node.dimmed]));
    this.start = duration > 0 ? time : -Infinity;
  }

  /** Whether there are frames of a fade still to come. */
  running(time: number): boolean {
    return time - this.start < FADE;
  }

  /** Share of the ink a label keeps at a time, 0.36 to 1. */
  share(id: string, time: number): number {
    const wanted = shareOf(this.now.get(id) ?? false);
    const from = shareOf(this.before.get(id) ?? this.now.get(id) ?? false);
    const progress = Math.min(1, (time - this.start) / FADE);
    return from + (wanted - from) * progress;
  }
}

function shareOf(dimmed: boolean): number {
  return dimmed ? DIMMED_INK : 1;
}
