import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinNeighbourhood } from '../../../src/graph/paths/neighbourhood.ts';
import { commonPartners } from '../../../src/graph/paths/partners.ts';
import { LISTED_PATHS, type PathSet } from '../../../src/graph/paths/path.ts';
import { shortestPaths } from '../../../src/graph/paths/shortest-paths.ts';
import { holdsIn } from '../../../src/graph/paths/thread-holds.ts';
import { shortestThreads } from '../../../src/graph/paths/threads.ts';
import { projectViewGraph } from '../../../src/graph/project.ts';
import { DEFAULT_QUERY, LEVELS } from '../../../src/graph/query.ts';
import type { Tie, ViewGraph } from '../../../src/graph/view-graph.ts';
import { everyPath } from '../../support/brute-paths.ts';
import { datasets } from '../../support/datasets.ts';

/** A view, two of its entities (perhaps the same), and who is taken out. */
const searches = fc
  .tuple(
    datasets,
    fc.constantFrom(...LEVELS),
    fc.boolean(),
    fc.nat(20),
    fc.nat(20),
    fc.array(fc.nat(20), { maxLength: 1 }),
  )
  .map(([dataset, level, unnamed, a, b, out]) => {
    const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, level, unnamed });
    const at = (i: number): string => view.entities[i % view.entities.length] ?? 'country:none';
    return { view, from: at(a), to: at(b), out: new Set(out.map(at)) };
  });

const tieOf = (view: ViewGraph, a = '', b = ''): Tie =>
  view.ties.get(`tie:${a < b ? `${a}|${b}` : `${b}|${a}`}`)!;

const ids = (set: PathSet | null): readonly string[] =>
  (set?.paths ?? [])
    .map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(' '))
    .toSorted();

function shortestOf(paths: readonly (readonly string[])[]): readonly string[] {
  const least = Math.min(...paths.map((path) => path.length));
  return paths
    .filter((path) => path.length === least)
    .map((path) => path.join(' '))
    .toSorted();
}

test('shortest paths are those of the fewest steps among all paths', () => {
  fc.assert(
    fc.property(searches, ({ view, from, to, out }) => {
      const set = shortestPaths(view, from, to, out);
      const brute = shortestOf(everyPath(view, from, to, out));
      expect(brute.length).toBeLessThan(LISTED_PATHS);
      expect(ids(set)).toEqual(brute);
      expect(set?.count ?? 0n).toBe(BigInt(brute.length));
    }),
  );
});

test('threads are the paths of the fewest steps among those that one hold has', () => {
  fc.assert(
    fc.property(searches, ({ view, from, to, out }) => {
      const holdsOf = holdsIn(view);
      const held = everyPath(view, from, to, out).filter((path) => {
        const [first, ...rest] = path.slice(1).map((id, i) => holdsOf(tieOf(view, path[i], id)));
        return [...(first ?? [])].some((hold) => rest.every((set) => set.has(hold)));
      });
      const set = shortestThreads(view, from, to, out);
      expect(ids(set)).toEqual(shortestOf(held));
      expect(set?.count ?? 0n).toBe(BigInt(shortestOf(held).length));
    }),
  );
});

test('paths and threads are the same from either end', () => {
  fc.assert(
    fc.property(searches, ({ view, from, to, out }) => {
      for (const find of [shortestPaths, shortestThreads]) {
        const [one, other] = [find(view, from, to, out), find(view, to, from, out)];
        expect(other?.count).toBe(one?.count);
        expect(other?.ties).toEqual(one?.ties);
        expect(
          ids(other)
            .map((path) => path.split(' ').toReversed().join(' '))
            .toSorted(),
        ).toEqual(ids(one));
      }
    }),
  );
});

test('what is lit is what the listed paths walk', () => {
  fc.assert(
    fc.property(searches, ({ view, from, to, out }) => {
      for (const set of [
        shortestPaths(view, from, to, out),
        shortestThreads(view, from, to, out),
      ]) {
        const steps = (set?.paths ?? []).flatMap((path) => path.steps);
        expect(new Set(steps.map(({ tie }) => tie.id))).toEqual(set?.ties ?? new Set());
        expect(new Set(steps.flatMap((step) => [step.from, step.to]))).toEqual(
          set?.entities ?? new Set(),
        );
      }
    }),
  );
});

test('common partners are the same in whatever order one asks, each tied to all', () => {
  fc.assert(
    fc.property(searches, ({ view, from, to, out }) => {
      const common = commonPartners(view, [from, to], out);
      const other = commonPartners(view, [to, from], out);
      expect(other.map(({ id }) => id)).toEqual(common.map(({ id }) => id));
      for (const { id, ties } of common) {
        expect(ties).toEqual([tieOf(view, from, id), tieOf(view, to, id)]);
        expect(out.has(id)).toBe(false);
      }
    }),
  );
});

test('a neighbourhood grows with its steps, and holds every tie among its own', () => {
  fc.assert(
    fc.property(searches, ({ view, from, out }) => {
      let before = new Set<string>();
      for (const steps of [1, 2, 3] as const) {
        const near = withinNeighbourhood(view, { id: from, steps }, out);
        const shown = new Set(near.entities);
        expect([...before].every((id) => shown.has(id))).toBe(true);
        expect(near.graph.nodes().toSorted()).toEqual([...near.entities]);
        expect([...near.ties.keys()]).toEqual(
          [...view.ties.values()]
            .filter((tie) => shown.has(tie.source) && shown.has(tie.target))
            .map((tie) => tie.id),
        );
        // Every statement still ends behind ties or untied, never both.
        expect([...near.statements, ...near.untied].map((s) => s.id).toSorted()).toEqual(
          [...view.statements, ...view.untied].map((s) => s.id).toSorted(),
        );
        before = shown;
      }
    }),
  );
});
