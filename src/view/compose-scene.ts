import { familyOf, type Entity, type EntityId } from '../model/entity.ts';
import type { Tie } from '../graph/view-graph.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { colorScale } from './color-scale.ts';
import { composeHulls } from './compose-hulls.ts';
import type { Drawing } from './drawing.ts';
import { emphasisOf, type Emphasis } from './emphasis.ts';
import { groupLabel } from './group-label.ts';
import { labelFor, shapeOf } from './label.ts';
import { hasOneSource, lineStyleOf, tieWidth } from './line-style.ts';
import { markRadii, type MarkRadii } from './mark-radii.ts';
import { pathEmphasis } from './path-emphasis.ts';
import { plannedMissions } from './planned-missions.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';
import type { Selection, ViewState } from './state.ts';

function isSelected(selection: Selection | null, id: string): boolean {
  return selection !== null && selection.id === id;
}

function sceneTie(tie: Tie, emphasis: Emphasis | null, selection: Selection | null): SceneTie {
  return {
    id: tie.id,
    source: tie.source,
    target: tie.target,
    line: lineStyleOf(tie),
    width: tieWidth(tie),
    structural: tie.structural,
    shared: tie.missions.length > 0,
    single: hasOneSource(tie),
    contested: tie.contested,
    soft: tie.soft,
    dimmed: emphasis !== null && !emphasis.ties.has(tie.id),
    selected: isSelected(selection, tie.id),
  };
}

/** What a mark is labelled with: an unnamed group with how many it is. */
function textOf({ view }: Analysis, entity: Entity): string {
  return groupLabel(view, entity) ?? labelOf(entity);
}

function sceneNodes(
  analysis: Analysis,
  state: ViewState,
  drawing: Drawing,
  radii: MarkRadii,
  emphasis: Emphasis | null,
): readonly SceneNode[] {
  const colors = colorScale(analysis, state.color);
  const planned = plannedMissions(analysis.view);
  const nodes: SceneNode[] = [];
  for (const id of analysis.view.entities) {
    const entity = analysis.dataset.entities.get(id);
    const at = drawing.positions.get(id);
    if (entity === undefined || at === undefined) continue;
    const selected = isSelected(state.selection, id);
    const dimmed = emphasis !== null && !emphasis.entities.has(id);
    const out = analysis.without.has(id);
    const radius = radii.of(id);
    const pinned = drawing.pinned?.has(id) ?? false;
    const side = pinned ? undefined : drawing.sides?.get(id);
    const family = familyOf(entity.type);
    // What is lit comes before what is not, then who is out, then the larger mark.
    const priority = radius + (selected ? 200 : 0) + (dimmed ? 0 : 100) + (out ? 50 : 0);
    nodes.push({
      id,
      x: at.x,
      y: at.y,
      radius,
      shape: shapeOf(entity),
      family,
      // Unnamed groups are in no metric.
      tone: family === null ? null : (colors?.toneOf(id) ?? null),
      out,
      hollow: !out && planned.has(id),
      contested: !out && analysis.view.contested.has(id),
      dimmed,
      selected,
      ...(pinned && { pinned }),
      ...(side !== undefined && { side }),
      label: labelFor(entity, priority, id === analysis.hub, textOf(analysis, entity)),
    });
  }
  // The larger marks lie below, so that a small one beside them is never covered.
  return nodes.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
}

/** Quiet lines below, lit ones above; within each the structure and shared missions below the rest. */
function paintingOrder(a: SceneTie, b: SceneTie): number {
  return (
    Number(b.dimmed) - Number(a.dimmed) ||
    Number(b.structural) - Number(a.structural) ||
    Number(b.shared) - Number(a.shared) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * The picture of a view as plain data. Pure: the same analysis, state and drawing give the same scene.
 * Entities the drawing has no place for are left out.
 */
export function composeScene(analysis: Analysis, state: ViewState, drawing: Drawing): Scene {
  const emphasis =
    emphasisOf(analysis.view, state.selection, analysis.without) ?? pathEmphasis(analysis, state);
  const radii = markRadii(analysis, state.metric, drawing);
  const nodes = sceneNodes(analysis, state, drawing, radii, emphasis);
  const placed = new Set(nodes.filter((node) => !node.out).map((node) => node.id));
  const lit = (id: EntityId): boolean => emphasis === null || emphasis.entities.has(id);
  const chosen = state.selection?.kind === 'entity' ? state.selection.id : null;
  const ties = [...analysis.view.ties.values()]
    .filter((tie) => placed.has(tie.source) && placed.has(tie.target))
    .map((tie) => sceneTie(tie, emphasis, state.selection))
    .sort(paintingOrder);
  return {
    width: drawing.width,
    height: drawing.height,
    markScale: radii.scale,
    hulls: state.hulls ? composeHulls(analysis, nodes, ties, emphasis !== null) : [],
    bands: analysis.view.bands
      .filter((band) => placed.has(band.owner) && placed.has(band.owned))
      .map(({ owner, owned }) => ({
        source: owner,
        target: owned,
        dimmed:
          emphasis !== null &&
          !(chosen !== null && (owner === chosen || owned === chosen) && lit(owner) && lit(owned)),
      })),
    ties,
    nodes,
  };
}
