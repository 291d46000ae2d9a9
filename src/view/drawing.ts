import type { Dataset, Position } from '../model/dataset.ts';
import { isActor, type EntityId } from '../model/entity.ts';
import { projectViewGraph } from '../graph/project.ts';
import { ownershipDays, withOwnersOf } from '../graph/owners-then.ts';
import { showsShared } from '../graph/projection.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { LayoutStart } from '../layout/layout-input.ts';
import { layoutGraph } from '../layout/layout-graph.ts';
import { traitsOf, type Arranging } from './arrange-view.ts';
import { markScale } from './mark-size.ts';
import { storedDrawing } from './stored-drawing.ts';
import { viewLayoutInput } from './view-layout-input.ts';

/** The size of a plate, in px. */
export interface PlateSize {
  readonly width: number;
  readonly height: number;
}

/** Where every entity stands, in px of a plate of this size. */
export interface Drawing extends PlateSize {
  readonly positions: ReadonlyMap<EntityId, Position>;
  /** Where room was kept for labels: indices into `LABEL_SIDES`. Left out where they find their own. */
  readonly sides?: ReadonlyMap<EntityId, number>;
  /** Whom the reader put where they stand. */
  readonly pinned?: ReadonlySet<EntityId>;
}

/** A plate of no size in particular, in px: that of figures, and of a page that is not measured yet. */
export const DEFAULT_PLATE = { width: 1056, height: 650 } as const;

function startFrom(view: ViewGraph, known: ReadonlyMap<EntityId, Position>): LayoutStart {
  const at = (id: EntityId): Position | undefined => known.get(id);
  return {
    x: Float64Array.from(view.entities, (id) => at(id)?.x ?? NaN),
    y: Float64Array.from(view.entities, (id) => at(id)?.y ?? NaN),
    fixed: Uint8Array.from(view.entities, (id) => (at(id) === undefined ? 0 : 1)),
  };
}

interface DrawOptions extends PlateSize {
  readonly effort: number;
  readonly start?: LayoutStart;
}

function draw(view: ViewGraph, options: DrawOptions): Drawing {
  const { width, height } = options;
  const { x, y } = layoutGraph(viewLayoutInput(view, markScale(width, height)), options);
  const positions = new Map(
    view.entities.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }] as const),
  );
  return { width, height, positions };
}

/** Places a view by another layout than the default. */
function arrange(view: ViewGraph, arranging: Arranging, plate: PlateSize): Drawing {
  const input = viewLayoutInput(view, markScale(plate.width, plate.height));
  const { x, y, side } = arranging.place({ ...input, ...traitsOf(view, arranging) }, plate);
  const kept = view.entities.map((id, i) => [id, side[i] ?? -1] as const);
  return {
    ...plate,
    positions: new Map(view.entities.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }] as const)),
    sides: new Map(kept.filter(([, one]) => one >= 0)),
  };
}

/** A drawing with the entities of a view that have no place in it: they find room among those who have. */
function drawOn(base: Drawing, view: ViewGraph, effort: number): Drawing {
  const { width, height, positions } = base;
  if (view.entities.every((id) => positions.has(id))) return base;
  const more = draw(view, { width, height, effort, start: startFrom(view, positions) });
  return { ...base, positions: new Map([...positions, ...more.positions]) };
}

/** Pressed further than this, columns of a stored drawing have no longer the rows that their labels need. */
const PRESSED = 0.88;
/** Marks nearer to the edge of the plate than this run past it, px. */
const EDGE = 3;

/**
 * The stored drawing for a plate; null where there is none. Columns that would be pressed are set out anew about their
 * middles, if the plate has room for that.
 */
function drawnBefore(
  dataset: Dataset,
  options: DrawOptions,
  twoMode: () => ViewGraph,
): Drawing | null {
  const stored = storedDrawing(dataset, options);
  if (stored === null) return null;
  const { drawing, stretch } = stored;
  if (Math.min(stretch.x, stretch.y) >= PRESSED) return drawing;
  const view = twoMode();
  const { x, y } = startFrom(view, drawing.positions);
  const setOut = draw(view, { ...options, start: { x, y } });
  return [...setOut.positions.values()].every((at) => isOnPlate(at, options)) ? setOut : drawing;
}

function isOnPlate({ x, y }: Position, { width, height }: PlateSize): boolean {
  return x >= EDGE && y >= EDGE && x <= width - EDGE && y <= height - EDGE;
}

/**
 * The places of the default layout. Levels of stated ties keep those of actors and missions, so that who stays when
 * the level changes stays in place.
 */
function drawByTies(
  dataset: Dataset,
  plain: ViewGraph,
  query: DrawnQuery,
  options: DrawOptions,
): Drawing {
  if (showsShared({ ...DEFAULT_QUERY, ...query })) return draw(plain, options);
  const isPlain = query.level === 'two-mode';
  const twoMode = (): ViewGraph => (isPlain ? plain : projectViewGraph(dataset, DEFAULT_QUERY));
  const base = drawnBefore(dataset, options, twoMode) ?? draw(twoMode(), options);
  return isPlain ? base : drawOn(base, plain, options.effort);
}

/** What decides the drawing of a view; filters do not, so that entities keep their places. */
export type DrawnQuery = Pick<GraphQuery, 'level' | 'otherDomains' | 'unnamed'> &
  Partial<Pick<GraphQuery, 'projection' | 'expanded'>>;

/** Everybody who owns somebody: with all of them expanded, each agency has its place once and for all. */
function everyOwner(dataset: Dataset): readonly EntityId[] {
  const owners = [...dataset.entities.values()].flatMap(({ owner }) => owner ?? []);
  return [...new Set(owners.map(({ id }) => id))].sort();
}

/** A drawing without the places of owned actors: opened from their country, they find room near it. */
function withoutOwned({ entities }: Dataset, drawing: Drawing): Drawing {
  const isOwned = (id: EntityId): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && isActor(entity.type) && (entity.owner ?? []).length > 0;
  };
  const kept = [...drawing.positions].filter(([id]) => !isOwned(id));
  return { ...drawing, positions: new Map(kept) };
}

/** The widest form of a query, in which everybody has a place: all ties beside each other, all owners expanded. */
function widest(dataset: Dataset, query: DrawnQuery): GraphQuery {
  const expands = query.level === 'countries' && (query.expanded ?? []).length > 0;
  const expanded = expands ? everyOwner(dataset) : [];
  return { ...DEFAULT_QUERY, ...query, statedToo: true, expanded };
}

/**
 * The drawing of a dataset at a level for a plate of some size in px. `effort` multiplies the work that
 * the layout may spend on bettering it; `arranging` places by another layout than the default. It does not
 * depend on the facets: whatever is filtered, everybody stays in place. What is added to the default view
 * (other domains, unnamed groups, agencies of an expanded owner, owners of other days) finds room beside those who stand already.
 * Shared missions make another graph, drawn for itself: in a column of guests, what ties them would not be
 * seen.
 */
export function drawDataset(
  dataset: Dataset,
  query: DrawnQuery,
  plate: PlateSize = DEFAULT_PLATE,
  effort = 1,
  arranging: Arranging | null = null,
): Drawing {
  const wide = widest(dataset, query);
  const { level, projection, statedToo } = wide;
  const plain = projectViewGraph(dataset, { ...DEFAULT_QUERY, level, projection, statedToo });
  const base =
    arranging === null
      ? drawByTies(dataset, plain, query, { ...plate, effort })
      : arrange(plain, arranging, plate);
  const added = query.otherDomains || query.unnamed || wide.expanded.length > 0;
  const start = wide.expanded.length > 0 ? withoutOwned(dataset, base) : base;
  const now = added ? drawOn(start, projectViewGraph(dataset, wide), effort) : base;
  if (level !== 'countries') return now;
  return ownershipDays(dataset).reduce(
    (drawing, day) => drawOn(drawing, projectViewGraph(withOwnersOf(dataset, day), wide), effort),
    now,
  );
}
