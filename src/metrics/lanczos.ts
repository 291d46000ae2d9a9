import { type Matrix, dot, multiply, scale } from './adjacency-product.ts';
import type { Steps } from './metric.ts';
import { largestEigenpair } from './tridiagonal.ts';

/** The largest eigenvalue of a connected block; its unit vector stands where the caller wanted it. */
export interface LeadingPair {
  readonly value: number;
  /** How many products with the matrix it took, and whether they were enough. */
  readonly iterations: number;
  readonly converged: boolean;
}

/** How far A x may be from λ x, as a share of λ. */
const RESIDUAL = 1e-15;
/** From here on a vector counts as found to the last digits, entry by entry. */
const SETTLED = 1e-14;
const MOST_SWEEPS = 100;

/** Three vectors of length n that a run works in. */
interface Workspace {
  before: Float64Array;
  now: Float64Array;
  next: Float64Array;
}

function start({ graph, vertices }: Matrix): Workspace {
  const [before, now, next] = [0, 1, 2].map(() => new Float64Array(graph.order)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  // All ones: no entity is preferred, and the leading vector, being positive, is never at right angles.
  for (const v of vertices) now[v] = 1 / Math.sqrt(vertices.length);
  return { before, now, next };
}

/** `next` less its parts along `before` and `now`, of which the former is known. Returns the latter. */
function* orthogonalise(matrix: Matrix, space: Workspace, beta: number, done: number) {
  const { vertices } = matrix;
  const { before, now, next } = space;
  yield* multiply(matrix, now, next, done);
  for (let i = 0; i < vertices.length; i++) next[vertices[i]!]! -= beta * before[vertices[i]!]!;
  const alpha = dot(vertices, next, now);
  for (let i = 0; i < vertices.length; i++) next[vertices[i]!]! -= alpha * now[vertices[i]!]!;
  return alpha;
}

function advance({ vertices }: Matrix, space: Workspace, beta: number): void {
  const { before, now, next } = space;
  scale(vertices, next, 1 / beta);
  space.before = now;
  space.now = next;
  space.next = before;
}

/** The leading vector of the tridiagonal matrix, and how many steps made that matrix. */
interface Run {
  readonly value: number;
  readonly combination: Float64Array;
  readonly beside: readonly number[];
  readonly converged: boolean;
}

/** Builds the tridiagonal matrix until its largest eigenvalue is one of the block's. */
function* firstPass(matrix: Matrix, limit: number): Steps<Run> {
  const space = start(matrix);
  const diagonal: number[] = [];
  const beside: number[] = [];
  let [beta, check] = [0, 2];
  for (;;) {
    const done = diagonal.length / (diagonal.length + 30) / 2;
    const alpha = yield* orthogonalise(matrix, space, beta, done);
    diagonal.push(alpha);
    beta = Math.sqrt(dot(matrix.vertices, space.next, space.next));
    const k = diagonal.length;
    if (k >= check || k >= limit || beta <= 1e-8 * (Math.abs(alpha) + (beside[k - 2] ?? 0))) {
      check = k + Math.max(2, k >> 3);
      const { value, vector } = largestEigenpair({ diagonal, beside });
      const converged = beta * vector[k - 1]! <= RESIDUAL * value;
      if (converged || k >= limit) return { value, combination: vector, beside, converged };
    }
    beside.push(beta);
    advance(matrix, space, beta);
    yield done;
  }
}

/** Goes through the same vectors again and adds them up, so that they need not be kept. */
function* secondPass(matrix: Matrix, run: Run, out: Float64Array): Steps<void> {
  const { vertices } = matrix;
  const { combination, beside } = run;
  const space = start(matrix);
  for (const v of vertices) out[v] = 0;
  for (let j = 0; j < combination.length; j++) {
    const [part, done] = [combination[j]!, 0.5 + (0.4 * j) / combination.length];
    for (let i = 0; i < vertices.length; i++) {
      out[vertices[i]!]! += part * space.now[vertices[i]!]!;
    }
    if (j === combination.length - 1) break;
    yield* orthogonalise(matrix, space, j === 0 ? 0 : beside[j - 1]!, done);
    advance(matrix, space, beside[j]!);
    yield done;
  }
}

/**
 * Power iteration with A + (λ/4) I from the vector found: the sums are of positive numbers, which gives
 * small entries as many digits as large ones. Ends when no entry moves.
 */
function* polish(matrix: Matrix, value: number, x: Float64Array): Steps<void> {
  const { graph, vertices } = matrix;
  const y = new Float64Array(graph.order);
  for (let i = 0; i < vertices.length; i++) x[vertices[i]!] = Math.abs(x[vertices[i]!]!);
  for (let sweep = 0, moved = 1; sweep < MOST_SWEEPS && moved > SETTLED; sweep++) {
    const done = 0.9 + (0.1 * sweep) / MOST_SWEEPS;
    yield* multiply(matrix, x, y, done);
    for (let i = 0; i < vertices.length; i++) y[vertices[i]!]! += 0.25 * value * x[vertices[i]!]!;
    scale(vertices, y, 1 / Math.sqrt(dot(vertices, y, y)));
    moved = 0;
    for (let i = 0; i < vertices.length; i++) {
      const v = vertices[i]!;
      moved = Math.max(moved, Math.abs(y[v]! - x[v]!) / y[v]! || 0);
      x[v] = y[v]!;
    }
    yield done;
  }
}

/**
 * The largest eigenvalue of one component of two vertices or more; writes its positive unit vector to
 * `out` (length n) at the component's vertices. Deterministic, from the all-ones vector; at most `limit`
 * steps. Where they are not enough, `out` is left as it is and the value is a lower bound. Source: Lanczos,
 * C. (1950), An iteration method for the solution of the eigenvalue problem, J. Res. NBS 45, 255–282.
 */
export function* leadingPair(matrix: Matrix, out: Float64Array, limit: number): Steps<LeadingPair> {
  const run = yield* firstPass(matrix, limit);
  const { value, converged, combination } = run;
  if (converged) {
    yield* secondPass(matrix, run, out);
    yield* polish(matrix, value, out);
  }
  return { value, iterations: combination.length, converged };
}
