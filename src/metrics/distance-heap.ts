/** A queue of vertices by distance, the nearest first. */
export interface DistanceHeap {
  /** Of each vertex; infinite where it is not reached. Shared with the search, which resets it. */
  readonly distances: Float64Array;
  /** A heap of fan-out four. */
  readonly vertices: Int32Array;
  /** Of each vertex in the heap: where. */
  readonly places: Int32Array;
  size: number;
}

/** An empty heap for vertices 0 to n − 1. */
export function makeDistanceHeap(order: number): DistanceHeap {
  return {
    distances: new Float64Array(order),
    vertices: new Int32Array(order),
    places: new Int32Array(order),
    size: 0,
  };
}

/** Brings a vertex nearer: puts it into the heap if it was not reached yet, else moves it up. */
export function bringNearer(heap: DistanceHeap, vertex: number, distance: number): void {
  const { distances, vertices, places } = heap;
  let place = distances[vertex] === Infinity ? heap.size++ : places[vertex]!;
  distances[vertex] = distance;
  while (place > 0) {
    const above = (place - 1) >> 2;
    const other = vertices[above]!;
    if (distances[other]! <= distance) break;
    vertices[place] = other;
    places[other] = place;
    place = above;
  }
  vertices[place] = vertex;
  places[vertex] = place;
}

/** Takes the nearest vertex out of a heap that is not empty. */
export function takeNearest(heap: DistanceHeap): number {
  const { distances, vertices, places } = heap;
  const nearest = vertices[0]!;
  const moved = vertices[--heap.size]!;
  const distance = distances[moved]!;
  let place = 0;
  for (;;) {
    let child = 4 * place + 1;
    if (child >= heap.size) break;
    const stop = Math.min(child + 4, heap.size);
    let least = distances[vertices[child]!]!;
    for (let other = child + 1; other < stop; other++) {
      const candidate = distances[vertices[other]!]!;
      if (candidate >= least) continue;
      child = other;
      least = candidate;
    }
    if (least >= distance) break;
    vertices[place] = vertices[child]!;
    places[vertices[child]!] = place;
    place = child;
  }
  vertices[place] = moved;
  places[moved] = place;
  return nearest;
}
