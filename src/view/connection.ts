import { type PathSet } from '../graph/paths/path.ts';
import { shortestPaths } from '../graph/paths/shortest-paths.ts';
import { shortestThreads } from '../graph/paths/threads.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import type { PathChoice } from './path-choice.ts';

/** What connects the two ends of a choice, or why nothing can be looked for. */
export type Connection =
  /** An end is not chosen yet. */
  | { readonly kind: 'open' }
  /** Both ends are one. */
  | { readonly kind: 'same'; readonly id: EntityId }
  /** Ends that the view does not show, or that are taken out. */
  | { readonly kind: 'hidden' | 'out'; readonly ids: readonly EntityId[] }
  /** Null: there is none. Where there are threads there are shortest paths. */
  | {
      readonly kind: 'searched';
      readonly from: EntityId;
      readonly to: EntityId;
      readonly shortest: PathSet | null;
      readonly threads: PathSet | null;
    };

type Searched = Extract<Connection, { readonly kind: 'searched' }>;

/** The last search in each view: picture, panel and announcement ask for the same. */
const last = new WeakMap<ViewGraph, { readonly key: string; readonly found: Searched }>();

function search({ view, without }: Analysis, from: EntityId, to: EntityId): Searched {
  const key = [from, to, ...without].join(' ');
  const known = last.get(view);
  if (known?.key === key) return known.found;
  const found: Searched = {
    kind: 'searched',
    from,
    to,
    shortest: shortestPaths(view, from, to, without),
    threads: shortestThreads(view, from, to, without),
  };
  last.set(view, { key, found });
  return found;
}

/** Looks for what connects the two ends of a choice in a view. */
export function connectionOf(analysis: Analysis, { from, to }: PathChoice): Connection {
  if (from === null || to === null) return { kind: 'open' };
  if (from === to) return { kind: 'same', id: from };
  const { view, without } = analysis;
  const hidden = [from, to].filter((id) => !view.graph.hasNode(id));
  if (hidden.length > 0) return { kind: 'hidden', ids: hidden };
  const out = [from, to].filter((id) => without.has(id));
  if (out.length > 0) return { kind: 'out', ids: out };
  return search(analysis, from, to);
}

/** The paths that a choice shows; null where there are none, or where it shows the two side by side. */
export function shownPaths(connection: Connection, { show }: PathChoice): PathSet | null {
  if (connection.kind !== 'searched' || show === 'compare') return null;
  return show === 'threads' ? connection.threads : connection.shortest;
}
