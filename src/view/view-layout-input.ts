import type { Entity } from '../model/entity.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { LayoutInput } from '../layout/layout-input.ts';
import { labelOf } from './analysis.ts';
import { groupLabel } from './group-label.ts';
import { labelFor, shapeOf } from './label.ts';
import { markExtent } from './mark-extent.ts';
import { markRadius } from './mark-size.ts';
import type { LabelForm } from './scene.ts';

/** How much of the usual length a band is: owner and owned stand near each other, not together. */
const BAND_LENGTH = 1.3;

function sizes(
  forms: readonly (LabelForm | undefined)[],
): readonly [width: Float64Array, height: Float64Array] {
  return [
    Float64Array.from(forms, (form) => form?.width ?? 0),
    Float64Array.from(forms, (form) => form?.height ?? 0),
  ];
}

/**
 * The graph of a view as the layout takes it: ties and bands, marks sized by number of ties on a plate
 * whose marks have this scale. Labels ask for the room of their smallest setting, in columns of one line.
 */
export function viewLayoutInput(view: ViewGraph, scale: number): LayoutInput {
  const index = new Map(view.entities.map((id, i) => [id, i]));
  const links = [
    ...[...view.ties.values()].map((tie) => [tie.source, tie.target, 1] as const),
    ...view.bands.map((band) => [band.owner, band.owned, BAND_LENGTH] as const),
  ];
  const entities = view.entities
    .map((id) => view.dataset.entities.get(id))
    .filter((entity): entity is Entity => entity !== undefined);
  const degrees = view.entities.map((id) => view.graph.degree(id));
  const largest = Math.max(0, ...degrees);
  const forms = entities.map(
    (entity) => labelFor(entity, 0, false, groupLabel(view, entity) ?? labelOf(entity)).forms,
  );
  const [labelWidth, labelHeight] = sizes(forms.map((form) => form.at(-1)));
  const [columnLabelWidth, columnLabelHeight] = sizes(forms.map((form) => form[0]));
  return {
    n: entities.length,
    edges: Int32Array.from(links.flatMap(([a, b]) => [index.get(a) ?? 0, index.get(b) ?? 0])),
    lengths: Float64Array.from(links, ([, , length]) => length),
    radius: Float64Array.from(entities, (entity, i) => {
      const radius = markRadius(degrees[i] ?? 0, largest, scale);
      return markExtent(shapeOf(entity), radius).reach;
    }),
    labelWidth,
    labelHeight,
    columnLabelWidth,
    columnLabelHeight,
  };
}
