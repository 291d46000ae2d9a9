import type { EntityId } from '../../model/entity.ts';
import type { MatrixMember } from './matrix-members.ts';

/** Between groups and between actors and missions, units. */
const GROUP_GAP = 4;
const BLOCK_GAP = 12;

/** A run of neighbours without a gap: where it begins and how long it is, units. */
export interface AxisRun {
  readonly start: number;
  readonly length: number;
}

/** Rows or columns: who stands where, in units from the first cell. */
export interface MatrixAxis {
  readonly members: readonly MatrixMember[];
  /** The near edge of the cells of each, by id. */
  readonly at: ReadonlyMap<EntityId, number>;
  readonly runs: readonly AxisRun[];
  readonly length: number;
}

/** The units of all gaps of some blocks, each of members in their order. */
export function gapsOf(blocks: readonly (readonly MatrixMember[])[]): number {
  return axisOf(blocks, 0).length;
}

/** The places of some blocks of members with cells of a size. */
export function axisOf(blocks: readonly (readonly MatrixMember[])[], cell: number): MatrixAxis {
  const at = new Map<EntityId, number>();
  const runs: { start: number; length: number }[] = [];
  let end = 0;
  for (const block of blocks) {
    for (const [i, { entity, group }] of block.entries()) {
      const before = block[i - 1];
      const run = runs.at(-1);
      if (before?.group === group && run !== undefined) run.length += cell;
      else {
        if (run !== undefined) end += i === 0 ? BLOCK_GAP : GROUP_GAP;
        runs.push({ start: end, length: cell });
      }
      at.set(entity.id, end);
      end += cell;
    }
  }
  return { members: blocks.flat(), at, runs, length: end };
}
