import { dot, type Matrix, multiply, scale } from './adjacency-product.ts';
import type { Steps } from './metric.ts';
import { largestEigenpair } from './tridiagonal.ts';

/** What one run from a vector x finds: a combination of the vectors A makes of x, close to the leading one. */
export interface LanczosRun {
  readonly value: number;
  /** Length k: the share of each vector of the run. */
  readonly combination: Float64Array;
  /** Length k − 1: what lies beside the diagonal of the tridiagonal matrix. */
  readonly beside: readonly number[];
  /** The length of A y − λ y, with y the combination, as a share of λ. */
  readonly residual: number;
}

/** Three vectors of length n that a run works in. */
interface Workspace {
  before: Float64Array;
  now: Float64Array;
  next: Float64Array;
}

/**
 * A run stops once it has this share of the residual it began with: beyond half of a double's digits its
 * vectors would no longer be at right angles, and copies of the eigenvalue would appear.
 */
const REDUCTION = 1e-7;
/** Below this share of the eigenvalue, times √n, a residual is rounding. */
const ROUNDING = 4e-15;

function workspace({ graph }: Matrix, x: Float64Array): Workspace {
  const n = graph.order;
  return { before: new Float64Array(n), now: x.slice(), next: new Float64Array(n) };
}

/** Sets `next` to A `now` less its parts along `before`, which is `beta`, and along `now`, which it returns. */
function* orthogonalise(
  matrix: Matrix,
  { before, now, next }: Workspace,
  beta: number,
  done: number,
): Steps<number> {
  const { vertices } = matrix;
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

/**
 * Builds the tridiagonal matrix of a block from the unit vector `x` (length n) until its largest
 * eigenvalue is close to one of the block's, at most `limit` steps. Source: Lanczos, C. (1950), An
 * iteration method for the solution of the eigenvalue problem, J. Research NBS 45, 255–282.
 */
export function* runLanczos(matrix: Matrix, x: Float64Array, limit: number): Steps<LanczosRun> {
  const space = workspace(matrix, x);
  const diagonal: number[] = [];
  const beside: number[] = [];
  const rounding = ROUNDING * Math.sqrt(matrix.vertices.length);
  let [beta, check, goal] = [0, 2, 0];
  for (;;) {
    const done = diagonal.length / (diagonal.length + 30);
    const alpha = yield* orthogonalise(matrix, space, beta, done);
    diagonal.push(alpha);
    beta = Math.sqrt(dot(matrix.vertices, space.next, space.next));
    const k = diagonal.length;
    if (k === 1) goal = REDUCTION * beta;
    if (k >= check || k >= limit || beta <= REDUCTION * Math.abs(alpha)) {
      check = k + Math.max(2, k >> 3);
      const { value, vector } = largestEigenpair({ diagonal, beside });
      const left = beta * vector[k - 1]!;
      if (left <= Math.max(goal, rounding * value) || k >= limit) {
        return { value, combination: vector, beside, residual: left / value };
      }
    }
    beside.push(beta);
    advance(matrix, space, beta);
    yield done;
  }
}

/** Goes through a run's vectors again, from the same `x`, and sets `out` to their combination. */
export function* combine(
  matrix: Matrix,
  x: Float64Array,
  { combination, beside }: LanczosRun,
  out: Float64Array,
): Steps<void> {
  const { vertices } = matrix;
  const space = workspace(matrix, x);
  for (let i = 0; i < vertices.length; i++) out[vertices[i]!] = 0;
  for (let j = 0; j < combination.length; j++) {
    const [part, done] = [combination[j]!, j / combination.length];
    for (let i = 0; i < vertices.length; i++) {
      out[vertices[i]!]! += part * space.now[vertices[i]!]!;
    }
    if (j === combination.length - 1) break;
    yield* orthogonalise(matrix, space, j === 0 ? 0 : beside[j - 1]!, done);
    advance(matrix, space, beside[j]!);
    yield done;
  }
}
