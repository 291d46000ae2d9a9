import { dot, type Matrix, multiply, scale } from './adjacency-product.ts';
import { combine, runLanczos } from './lanczos.ts';
import type { Steps } from './metric.ts';
import { within } from './within.ts';

/** The largest eigenvalue of a component, and how it was found. */
export interface LeadingPair {
  readonly value: number;
  /** How many products with the matrix the runs took, and whether they were enough. */
  readonly iterations: number;
  readonly converged: boolean;
}

/** How far A x may be from λ x after the runs, as a share of λ; a run itself has a lower aim. */
const EXACT = 2e-12;
/** The same where rounding allows no better; above it, the runs have failed. */
const ACCEPTABLE = 1e-11;
/** Entries above `SEEN` settle to this share of themselves, or for `MOST_SWEEPS`. */
const SETTLED = 1e-14;
const SEEN = 1e-18;
const MOST_SWEEPS = 100;

/** Makes `x` a unit vector. */
function normalise(vertices: Int32Array, x: Float64Array): void {
  scale(vertices, x, 1 / Math.sqrt(dot(vertices, x, x)));
}

/**
 * Power iteration with A + (λ/4) I from the vector found: the sums are of positive numbers, which gives
 * small entries as many digits as large ones. Ends when no entry moves; returns how far A x is from λ x.
 */
function* polish(matrix: Matrix, value: number, x: Float64Array): Steps<number> {
  const { graph, vertices } = matrix;
  const y = new Float64Array(graph.order);
  let [left, moved] = [0, 1];
  for (let i = 0; i < vertices.length; i++) x[vertices[i]!] = Math.abs(x[vertices[i]!]!);
  for (let sweep = 0; sweep < MOST_SWEEPS && moved > SETTLED; sweep++) {
    const done = sweep / MOST_SWEEPS;
    yield* multiply(matrix, x, y, done);
    left = 0;
    for (let i = 0; i < vertices.length; i++) {
      const v = vertices[i]!;
      const off = y[v]! - value * x[v]!;
      left += off * off;
      y[v]! += 0.25 * value * x[v]!;
    }
    normalise(vertices, y);
    moved = 0;
    for (let i = 0; i < vertices.length; i++) {
      const v = vertices[i]!;
      const change = Math.abs(y[v]! - x[v]!) / y[v]!;
      if (y[v]! > SEEN && change > moved) moved = change;
      x[v] = y[v]!;
    }
    yield done;
  }
  return Math.sqrt(left) / value;
}

/**
 * The largest eigenvalue of one component of two vertices or more; writes its positive unit vector to
 * `out` (length n) at the component's vertices. Deterministic: runs of Lanczos' method from the all-ones
 * vector, each from what the last one found, of at most `limit` steps together. Where they are not enough
 * the value is a lower bound and the vector of no use.
 */
export function* leadingPair(matrix: Matrix, out: Float64Array, limit: number): Steps<LeadingPair> {
  const { graph, vertices } = matrix;
  let x = new Float64Array(graph.order);
  let found = new Float64Array(graph.order);
  // All ones: no entity is preferred, and the leading vector, being positive, is never at right angles.
  for (let i = 0; i < vertices.length; i++) x[vertices[i]!] = 1;
  normalise(vertices, x);
  let [iterations, residual, value, done] = [0, 1, 0, 0];
  while (residual > EXACT && iterations < limit) {
    const rest = (0.9 - done) / 2;
    const run = yield* within(runLanczos(matrix, x, limit - iterations), done, done + rest / 2);
    yield* within(combine(matrix, x, run, found), done + rest / 2, done + rest);
    done += rest;
    normalise(vertices, found);
    [x, found] = [found, x];
    iterations += run.combination.length;
    value = run.value;
    residual = run.residual;
  }
  const left = yield* within(polish(matrix, value, x), 0.9, 1);
  for (let i = 0; i < vertices.length; i++) out[vertices[i]!] = x[vertices[i]!]!;
  return { value, iterations, converged: left <= ACCEPTABLE };
}
