import {
  arranged,
  noPlaces,
  type Arrangement,
  type PlaceNodes,
  type Places,
} from './arrangement.ts';
import { circlePoint, directionOf } from './circle-point.ts';
import { cutIntoRings } from './rings.ts';
import { swapForShorterTies } from './shorter-ties.ts';

/** From the edge of the plate to the outermost ring: a share of the width for labels, px above and below. */
const SIDE = 0.115;
const EDGE = 24;
/** A ring may be at most so much longer one way than the other. */
const LONGEST = 1.45;
/** Between two rings and two marks at least, px. */
const APART = 4;

/**
 * Rings about the node with the highest value, further out the lower it is. Where on its ring a node stands is
 * decided by the length of its ties: first towards its partners further inside, then by changing places.
 */
export const concentricLayout: PlaceNodes = arranged((arrangement) => {
  const { input, values } = arrangement;
  const known = values.map((value) => (Number.isNaN(value) ? -Infinity : value));
  const isBefore = (i: number, j: number): boolean => known[i]! > known[j]!;
  const order = Array.from(known.keys()).sort(
    (i, j) => Number(isBefore(j, i)) - Number(isBefore(i, j)) || i - j,
  );
  const rings = cutIntoRings(order, known, capacities(arrangement, input.n));
  const places = noPlaces(input.n);
  const ringOf = new Int32Array(input.n).fill(rings.length);
  rings.forEach((ring, r) => {
    for (const i of ring) ringOf[i] = r;
    setOut(arrangement, places, ring, ringOf, [r, rings.length - 1]);
  });
  swapForShorterTies(arrangement.graph, places, (i, j) => {
    return ringOf[i] === ringOf[j] || known[i] === known[j];
  });
  return places;
});

function radii({ width, height }: Arrangement): readonly [x: number, y: number] {
  const x = width * (0.5 - SIDE);
  const y = height / 2 - EDGE;
  return [Math.min(x, y * LONGEST), Math.min(y, x * LONGEST)];
}

/** How many nodes each ring takes: as few rings as give all of them room for most of a label. */
function capacities(arrangement: Arrangement, n: number): readonly number[] {
  const { input } = arrangement;
  const [x, y] = radii(arrangement);
  const largest = Math.max(0, ...input.radius);
  const room = Math.max(
    2 * largest + APART,
    input.labelWidth.reduce((sum, one) => sum + one, 0) / Math.max(1, n),
  );
  const round = 6.28 * Math.sqrt((x * x + y * y) / 2);
  const most = Math.max(1, Math.floor(Math.min(x, y) / (2 * largest + APART)));
  for (let count = 1; ; count++) {
    const rings = Array.from({ length: count }, (_, r) => (round * (r + 1)) / count / room);
    const taken = rings.map((ring) => Math.max(1, Math.floor(ring)));
    if (count >= most || taken.reduce((sum, one) => sum + one, 0) >= n - 1) return taken;
  }
}

/** Puts the nodes of a ring at even steps, each about where its partners further inside draw it. */
function setOut(
  arrangement: Arrangement,
  { x, y }: Places,
  ring: readonly number[],
  ringOf: Int32Array,
  [r, outermost]: readonly [number, number],
): void {
  const { width, height, graph } = arrangement;
  const [reachX, reachY] = radii(arrangement);
  const share = outermost === 0 ? 0 : r / outermost;
  const drawn = new Map(
    ring.map((i) => {
      let sumX = 0;
      let sumY = 0;
      for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
        const j = graph.targets[k]!;
        if (ringOf[j]! >= r) continue;
        sumX += (x[j]! - width / 2) / reachX;
        sumY += (y[j]! - height / 2) / reachY;
      }
      return [i, directionOf(sumX, sumY)] as const;
    }),
  );
  const round = ring.toSorted((i, j) => drawn.get(i)! - drawn.get(j)! || i - j);
  round.forEach((i, at) => {
    // Every other ring is turned by half a step, so that labels do not stand one above the other.
    const [dx, dy] = circlePoint((at + (r % 2) / 2) / round.length);
    x[i] = width / 2 + dx * reachX * share;
    y[i] = height / 2 + dy * reachY * share;
  });
}
