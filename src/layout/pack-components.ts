import type { Boxes } from './remove-overlaps.ts';

/** Side of the cells that components are packed by, px. */
const CELL = 24;
/** How far out places are tried, in cells to each side. */
const REACH = 60;

/**
 * Moves the components of a drawing, each laid out about its own origin, so that no two meet and together they fill
 * a field of the plate's proportions around the first. `components` lists the boxes of each; `links` are pairs of
 * boxes joined by a tie, whose cells count as taken. In place.
 * After K. Freivalds, U. Dogrusoz, P. Kikusts, "Disconnected Graph Layout and the Polyomino Packing Approach",
 * Graph Drawing 2001.
 */
export function packComponents(
  boxes: Boxes,
  components: readonly Int32Array[],
  links: Int32Array,
  width: number,
  height: number,
): void {
  if (components.length < 2) return;
  const componentOf = new Int32Array(boxes.x.length);
  components.forEach((nodes, c) => nodes.forEach((i) => (componentOf[i] = c)));
  const cells = components.map(() => new Set<number>());
  components.forEach((nodes, c) => nodes.forEach((i) => coverBox(boxes, i, cells[c]!)));
  for (let l = 0; l < links.length; l += 2) {
    coverLink(boxes, links[l]!, links[l + 1]!, cells[componentOf[links[l]!]!]!);
  }
  const places = placesOutward(width, height);
  const taken = new Set<number>();
  components.forEach((nodes, c) => {
    const own = [...cells[c]!];
    const at = places.find((place) => own.every((cell) => !taken.has(cell + place))) ?? 0;
    for (const cell of own) taken.add(cell + at);
    const row = Math.floor((at + ROW / 2) / ROW);
    for (const i of nodes) {
      boxes.x[i] = boxes.x[i]! + (at - row * ROW) * CELL;
      boxes.y[i] = boxes.y[i]! + row * CELL;
    }
  });
}

/** Cells are numbered row by row; a row is long enough that no drawing reaches round its end. */
const ROW = 1 << 16;

function cellAt(x: number, y: number): number {
  return Math.floor(y / CELL) * ROW + Math.floor(x / CELL);
}

function coverBox(boxes: Boxes, i: number, cells: Set<number>): void {
  const x = boxes.x[i]!;
  const y = boxes.y[i]!;
  for (let down = y - boxes.top[i]!; ; down = Math.min(down + CELL, y + boxes.bottom[i]!)) {
    for (let along = x - boxes.left[i]!; ; along = Math.min(along + CELL, x + boxes.right[i]!)) {
      cells.add(cellAt(along, down));
      if (along >= x + boxes.right[i]!) break;
    }
    if (down >= y + boxes.bottom[i]!) break;
  }
}

function coverLink(boxes: Boxes, i: number, j: number, cells: Set<number>): void {
  const dx = boxes.x[j]! - boxes.x[i]!;
  const dy = boxes.y[j]! - boxes.y[i]!;
  const steps = Math.floor((Math.abs(dx) + Math.abs(dy)) / (CELL / 2)) + 1;
  for (let s = 0; s <= steps; s++) {
    cells.add(cellAt(boxes.x[i]! + (dx * s) / steps, boxes.y[i]! + (dy * s) / steps));
  }
}

/** Shifts in cells, those nearest by the plate's own proportions first. */
function placesOutward(width: number, height: number): number[] {
  const places: { place: number; far: number }[] = [];
  for (let down = -REACH; down <= REACH; down++) {
    for (let along = -REACH; along <= REACH; along++) {
      const x = along / width;
      const y = down / height;
      places.push({ place: down * ROW + along, far: x * x + y * y });
    }
  }
  return places.sort((p, q) => p.far - q.far || p.place - q.place).map(({ place }) => place);
}
