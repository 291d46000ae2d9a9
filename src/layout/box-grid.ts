/** Side of a cell, px: about the size of a label. */
const CELL = 64;
/** Columns of cells are numbered so far apart that no drawing reaches from one row into the next. */
const ROW = 1 << 20;

/** Numbered things found again by where they are: a uniform grid over the plane, cells made as needed. */
export class BoxGrid {
  readonly #cells = new Map<number, number[]>();

  /** Enters `id` in all cells that a box touches. */
  insert(id: number, left: number, top: number, right: number, bottom: number): void {
    for (let row = cellOf(top); row <= cellOf(bottom); row++) {
      for (let column = cellOf(left); column <= cellOf(right); column++) {
        this.#enter(row * ROW + column, id);
      }
    }
  }

  /** Enters `id` in the cells along a segment, row of cells by row of cells; cells holding `most` already are full. */
  insertSegment(id: number, ax: number, ay: number, bx: number, by: number, most: number): void {
    const rise = by - ay;
    const from = cellOf(Math.min(ay, by));
    const to = cellOf(Math.max(ay, by));
    for (let row = from; row <= to; row++) {
      let x1 = ax;
      let x2 = bx;
      if (from !== to) {
        const low = Math.min(1, Math.max(0, (row * CELL - ay) / rise));
        const high = Math.min(1, Math.max(0, ((row + 1) * CELL - ay) / rise));
        x1 = ax + low * (bx - ax);
        x2 = ax + high * (bx - ax);
      }
      for (let column = cellOf(Math.min(x1, x2)); column <= cellOf(Math.max(x1, x2)); column++) {
        const cell = this.#cells.get(row * ROW + column);
        if (!cell || cell.length < most) this.#enter(row * ROW + column, id);
      }
    }
  }

  /** Takes `id` out of all cells that the box it was entered with touches. */
  remove(id: number, left: number, top: number, right: number, bottom: number): void {
    for (let row = cellOf(top); row <= cellOf(bottom); row++) {
      for (let column = cellOf(left); column <= cellOf(right); column++) {
        const cell = this.#cells.get(row * ROW + column);
        const at = cell ? cell.indexOf(id) : -1;
        if (cell && at >= 0) cell.splice(at, 1);
      }
    }
  }

  /**
   * What stands in cells that a box touches. A thing in several cells comes several times. Stops at, and returns, the
   * first that `stop` answers true for; else −1.
   */
  find(
    left: number,
    top: number,
    right: number,
    bottom: number,
    stop: (id: number) => boolean,
  ): number {
    for (let row = cellOf(top); row <= cellOf(bottom); row++) {
      for (let column = cellOf(left); column <= cellOf(right); column++) {
        for (const id of this.#cells.get(row * ROW + column) ?? []) if (stop(id)) return id;
      }
    }
    return -1;
  }

  #enter(cell: number, id: number): void {
    const ids = this.#cells.get(cell);
    if (ids) ids.push(id);
    else this.#cells.set(cell, [id]);
  }
}

function cellOf(at: number): number {
  return Math.floor(at / CELL);
}
