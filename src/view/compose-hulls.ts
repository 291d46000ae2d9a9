import { hullPieces } from '../layout/hull-pieces.ts';
import type { Position } from '../model/dataset.ts';
import type { Analysis } from './analysis.ts';
import { colorScale } from './color-scale.ts';
import type { HullPiece, SceneHull, SceneNode, SceneTie } from './scene.ts';

/** The metric whose groups have areas. */
export const COMMUNITY = 'community';
/** A community of fewer has no area. */
const LEAST_MEMBERS = 3;
/** Room round ties and between them, and beyond the edge of a mark, screen px. */
const ROOM = 12;
const TIE_ROOM = 9;
const MARK_ROOM = 7;

/**
 * The areas of the communities of a drawing, the largest first; none where they are not computed.
 * `dimming`: whether a selection dims what is not its own.
 */
export function composeHulls(
  analysis: Analysis,
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
  dimming: boolean,
): readonly SceneHull[] {
  const values = analysis.metrics.get(COMMUNITY);
  const scale = colorScale(analysis, COMMUNITY);
  const groups = new Map<number, SceneNode[]>();
  for (const node of nodes) {
    const group = values?.get(node.id);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), node]);
  }
  return [...groups]
    .filter(([, members]) => members.length >= LEAST_MEMBERS)
    .sort(([a], [b]) => a - b)
    .map(([group, members]) => ({
      group,
      tone: scale?.toneOf(members[0]?.id ?? '') ?? 'other',
      dimmed: dimming && !members.some((node) => node.selected),
      pieces: piecesOf(members, nodes, ties),
    }));
}

function piecesOf(
  members: readonly SceneNode[],
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[],
): readonly HullPiece[] {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const inside = new Set(members.map((node) => node.id));
  const within = ties.filter(({ source, target }) => inside.has(source) && inside.has(target));
  const pieces = hullPieces({
    x: nodes.map((node) => node.x),
    y: nodes.map((node) => node.y),
    inside: nodes.map((node) => Number(inside.has(node.id))),
    ties: within.map(({ source, target }) => [index.get(source) ?? 0, index.get(target) ?? 0]),
    margin: ROOM,
  });
  const at = ({ x, y }: SceneNode): Position => ({ x, y });
  return [
    ...members.map((node) => ({
      points: [at(node)],
      room: Math.max(ROOM, node.radius + MARK_ROOM),
    })),
    ...pieces.map((piece) => ({
      points: piece.flatMap((i) => nodes[i] ?? []).map(at),
      room: piece.length > 2 ? ROOM : TIE_ROOM,
    })),
  ];
}
