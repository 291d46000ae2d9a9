import type { Dataset, Position } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import { projectViewGraph } from '../graph/project.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { LayoutInput, LayoutStart } from '../layout/layout-input.ts';
import { layoutGraph } from '../layout/layout-graph.ts';
import { labelFor } from './label.ts';
import { markRadius, markScale } from './mark-size.ts';

/** Where every entity stands, in px of a plate of this size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly positions: ReadonlyMap<EntityId, Position>;
}

/** The plate that stored positions are made for, in px. */
export const DEFAULT_PLATE = { width: 1056, height: 650 } as const;

/** How much of the usual length a band is: owner and owned stand near each other, not together. */
const BAND_LENGTH = 1.3;

/** The graph of a view as the layout takes it: ties and bands, marks sized by number of ties and plate. */
function layoutInput(view: ViewGraph, scale: number): LayoutInput {
  const ids = view.entities;
  const index = new Map(ids.map((id, i) => [id, i]));
  const links = [
    ...[...view.ties.values()].map((tie) => [tie.source, tie.target, 1] as const),
    ...view.bands.map((band) => [band.owner, band.owned, BAND_LENGTH] as const),
  ];
  const degrees = ids.map((id) => view.graph.degree(id));
  const largest = Math.max(0, ...degrees);
  const labels = ids.map((id) => {
    const entity = view.dataset.entities.get(id);
    return entity === undefined ? undefined : labelFor(entity, 0).forms.at(-1);
  });
  return {
    n: ids.length,
    edges: Int32Array.from(links.flatMap(([a, b]) => [index.get(a) ?? 0, index.get(b) ?? 0])),
    lengths: Float64Array.from(links, ([, , length]) => length),
    radius: Float64Array.from(degrees, (degree) => markRadius(degree, largest, scale)),
    labelWidth: Float64Array.from(labels, (form) => form?.width ?? 0),
    labelHeight: Float64Array.from(labels, (form) => form?.height ?? 0),
  };
}

function startFrom(view: ViewGraph, known: ReadonlyMap<EntityId, Position>): LayoutStart {
  const at = (id: EntityId): Position | undefined => known.get(id);
  return {
    x: Float64Array.from(view.entities, (id) => at(id)?.x ?? NaN),
    y: Float64Array.from(view.entities, (id) => at(id)?.y ?? NaN),
    fixed: Uint8Array.from(view.entities, (id) => (at(id) === undefined ? 0 : 1)),
  };
}

function draw(view: ViewGraph, width: number, height: number, start?: LayoutStart): Drawing {
  const options = start === undefined ? { width, height } : { width, height, start };
  const { x, y } = layoutGraph(layoutInput(view, markScale(width, height)), options);
  const positions = new Map(
    view.entities.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }] as const),
  );
  return { width, height, positions };
}

/** What decides the drawing of a view; filters do not, so that entities keep their places. */
export type DrawnQuery = Pick<GraphQuery, 'level' | 'otherDomains' | 'unnamed'>;

/**
 * The drawing of a dataset at a level for a plate of some size in px. It does not depend on the facets:
 * whatever is filtered, everybody stays in place. What is added to the default view (other domains,
 * unnamed groups) finds room beside those who stand already.
 */
export function drawDataset(
  dataset: Dataset,
  query: DrawnQuery,
  width: number = DEFAULT_PLATE.width,
  height: number = DEFAULT_PLATE.height,
): Drawing {
  const plain = projectViewGraph(dataset, { ...DEFAULT_QUERY, level: query.level });
  const base = stored(dataset, query, width, height) ?? draw(plain, width, height);
  if (!query.otherDomains && !query.unnamed) return base;
  const full = projectViewGraph(dataset, { ...DEFAULT_QUERY, ...query });
  return draw(full, width, height, startFrom(full, base.positions));
}

/** Stored positions serve plates of about their own shape and size; others get a drawing of their own. */
const STRETCH = 1.15;

function stored(
  dataset: Dataset,
  query: DrawnQuery,
  width: number,
  height: number,
): Drawing | null {
  if (dataset.positions === undefined || query.level !== 'two-mode') return null;
  const sx = width / DEFAULT_PLATE.width;
  const sy = height / DEFAULT_PLATE.height;
  const fits = [sx, sy].every((s) => s <= STRETCH * 1.2 && s >= 1 / STRETCH);
  if (!fits) return null;
  const positions = new Map(
    [...dataset.positions].map(([id, { x, y }]) => [id, { x: x * sx, y: y * sy }] as const),
  );
  return { width, height, positions };
}
