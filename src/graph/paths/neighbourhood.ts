import { UndirectedGraph } from 'graphology';
import type { EntityId } from '../../model/entity.ts';
import type { ViewGraph } from '../view-graph.ts';
import { stepsAway, walkOf, type Walk } from './walk.ts';

/** How far a neighbourhood may reach, in steps. */
export const NEAR_STEPS = [1, 2, 3] as const;

/** Everybody within so many steps of one entity. */
export interface Neighbourhood {
  readonly id: EntityId;
  readonly steps: (typeof NEAR_STEPS)[number];
}

/**
 * A view cut down to a neighbourhood: everybody within so many steps of an entity, and every tie among
 * those. Nobody is reached through who is taken out (`without`), but for the entity itself: with it
 * taken out, its neighbours remain. Who is taken out is still shown where it stands near enough.
 * Statements that then tie nothing stand with the untied. Empty where the entity is not in the view.
 */
export function withinNeighbourhood(
  view: ViewGraph,
  { id, steps }: Neighbourhood,
  without: ReadonlySet<EntityId> = new Set(),
): ViewGraph {
  const walk = walkOf(view);
  const through: Walk = {
    from: walk.from,
    mayPass: (other) => walk.mayPass(other) && !without.has(other),
  };
  const near = view.graph.hasNode(id)
    ? stepsAway(through, id, () => true, steps)
    : new Map<EntityId, number>();
  const ties = [...view.ties].filter(([, tie]) => near.has(tie.source) && near.has(tie.target));
  const graph: ViewGraph['graph'] = new UndirectedGraph();
  for (const [key, tie] of ties) {
    graph.mergeNode(tie.source);
    graph.mergeNode(tie.target);
    // A pair may have a second tie, which is only drawn.
    if (!view.graph.hasEdge(key)) continue;
    graph.addUndirectedEdgeWithKey(key, tie.source, tie.target, { tie });
  }
  const behind = new Set(ties.flatMap(([, tie]) => [...tie.statements, ...tie.denials]));
  return {
    ...view,
    graph,
    entities: view.entities.filter((entity) => near.has(entity)),
    ties: new Map(ties),
    bands: view.bands.filter(({ owner, owned }) => near.has(owner) && near.has(owned)),
    statements: view.statements.filter((s) => behind.has(s.id)),
    untied: [...view.untied, ...view.statements.filter((s) => !behind.has(s.id))],
  };
}
