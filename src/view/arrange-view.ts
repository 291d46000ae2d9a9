import { FAMILIES, familyOf, type EntityId } from '../model/entity.ts';
import type { Level } from '../graph/query.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { NodeTraits, PlaceNodes } from '../layout/arrangement.ts';
import type { LayoutId } from '../layout/layout-names.ts';
import { LAYOUTS } from '../layout/layouts.ts';
import { labelIn } from './label-in.ts';
import { compareNames } from './compare-names.ts';
import { sizeValues } from './mark-size.ts';
import type { MetricTable } from './metric-table.ts';

type Values = ReadonlyMap<EntityId, number>;

/** Another way than the default to place a view, and the figures it goes by. */
export interface Arranging {
  readonly place: PlaceNodes;
  readonly values: Values | undefined;
  readonly groups: Values | undefined;
}

/** The metrics that a layout goes by; rings go by number of ties where marks are sized by what orders nobody. */
export function metricsOfLayout(layout: LayoutId, metric: string): readonly string[] {
  const needs = LAYOUTS.find(({ id }) => id === layout)?.needs ?? [];
  return [
    ...(needs.includes('values') ? [metric, 'degree'] : []),
    ...(needs.includes('groups') ? ['community'] : []),
  ];
}

/**
 * The figures a layout goes by, of those that a table has: number of ties takes the place of a metric that orders
 * nobody or is not computed yet; without communities everybody is in none.
 */
export function figuresOfLayout(
  layout: LayoutId,
  metric: string,
  table: MetricTable | null,
): readonly [values: Values | undefined, groups: Values | undefined] {
  const metrics = metricsOfLayout(layout, metric);
  return [
    metrics.includes('degree') && table !== null
      ? (sizeValues(table, metric) ?? table.get('degree'))
      : undefined,
    metrics.includes('community') ? table?.get('community') : undefined,
  ];
}

/**
 * How a layout places a level. Null for the default layout, which has stored drawings, and for one the level does
 * not offer.
 */
export function arrangingOf(
  layout: LayoutId,
  level: Level,
  values: Values | undefined,
  groups: Values | undefined,
): Arranging | null {
  const kind = LAYOUTS.find(({ id }) => id === layout);
  if (kind === undefined || kind.id === 'default' || !isOffered(layout, level)) return null;
  return { place: kind.place, values, groups };
}

/** Whether a level can be placed by a layout. */
export function isOffered(layout: LayoutId, level: Level): boolean {
  const kind = LAYOUTS.find(({ id }) => id === layout);
  return kind !== undefined && (!kind.twoMode || level === 'two-mode');
}

/** The figures and families of a view's entities as a layout takes them, ranked by name. */
export function traitsOf(
  { dataset, entities }: ViewGraph,
  { values, groups }: Omit<Arranging, 'place'>,
): NodeTraits & { readonly order: Int32Array } {
  const column = (map: Values | undefined): Float64Array =>
    Float64Array.from(entities, (id) => map?.get(id) ?? NaN);
  const names = entities.map((id) => labelIn(dataset, id));
  const order = new Int32Array(entities.length);
  Array.from(names.keys())
    .sort((i, j) => compareNames(names[i] ?? '', names[j] ?? '') || i - j)
    .forEach((i, rank) => (order[i] = rank));
  return {
    values: column(values),
    groups: column(groups),
    families: Float64Array.from(entities, (id) => {
      const entity = dataset.entities.get(id);
      const family = entity === undefined ? null : familyOf(entity.type);
      return family === null ? NaN : FAMILIES.indexOf(family);
    }),
    order,
  };
}
