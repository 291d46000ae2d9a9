import { markExtent, OUTLINE } from '../../view/mark-extent.ts';
import type { Scene, SceneBand, SceneNode, SceneTie } from '../../view/scene.ts';

/** Width of an ownership band, px. */
const BAND_WIDTH = 7;

/**
 * One mark or line of a scene, for Cytoscape and for figures: nothing but numbers and ids of ours, and
 * class names from a fixed list, which `element-styles.ts` gives their look. No field of a dataset becomes
 * a style.
 */
export interface SceneElement {
  readonly id: string;
  readonly group: 'nodes' | 'edges';
  readonly source?: string;
  readonly target?: string;
  readonly classes: string;
  /** Width of a line, px. */
  readonly width?: number;
  /** Extent and corner radius of a mark, px. */
  readonly size?: number;
  readonly corner?: number;
  /** Painting order: the higher lies above. */
  readonly order: number;
}

/** The id of a mark's element. Prefixed, so that no id of a dataset meets another kind of element. */
export function nodeKey(id: string): string {
  return `node/${id}`;
}

/** The id of a tie's element. */
export function tieKey(id: string): string {
  return `tie/${id}`;
}

/**
 * The elements that draw a scene, marks first, in painting order. A line with an end that is not in the
 * scene is left out, as is a mark without a place.
 */
export function sceneElements(scene: Scene): readonly SceneElement[] {
  const anyDimmed = scene.nodes.some((node) => node.dimmed) || scene.ties.some((tie) => tie.dimmed);
  const nodes = scene.nodes.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const placed = new Set(nodes.map(({ id }) => id));
  const hasEnds = ({ source, target }: SceneTie | SceneBand): boolean =>
    placed.has(source) && placed.has(target);
  return [
    ...nodes.map(nodeElement),
    ...scene.bands.filter(hasEnds).map(bandElement),
    ...scene.ties
      .filter(hasEnds)
      .map((tie, index) => tieElement(tie, scene.bands.length + index, anyDimmed)),
  ];
}

function nodeElement(node: SceneNode, order: number): SceneElement {
  const { reach } = markExtent(node.shape, node.radius);
  const line = node.hollow ? OUTLINE : 0;
  return {
    id: nodeKey(node.id),
    group: 'nodes',
    classes: classes(
      node.shape,
      !node.out && (node.tone ?? node.family ?? ''),
      node.out ? 'out' : node.hollow && node.shape !== 'ring' && 'hollow',
      node.dimmed && 'dim',
    ),
    // The line of a hollow mark is centred on its edge; it must not make the mark larger.
    size: Math.max(4.4, 2 * reach - line),
    corner: node.radius * 0.886 * 0.38,
    order,
  };
}

function bandElement(band: SceneBand, order: number): SceneElement {
  return {
    id: `band/${band.source}|${band.target}`,
    group: 'edges',
    source: nodeKey(band.source),
    target: nodeKey(band.target),
    classes: classes('band', band.dimmed && 'dim'),
    width: BAND_WIDTH,
    order,
  };
}

function tieElement(tie: SceneTie, order: number, anyDimmed: boolean): SceneElement {
  const lit = anyDimmed && !tie.dimmed;
  return {
    id: tieKey(tie.id),
    group: 'edges',
    source: nodeKey(tie.source),
    target: nodeKey(tie.target),
    classes: classes(
      'tie',
      tie.line,
      tie.structural && 'structural',
      tie.shared ? 'shared' : tie.single && 'single',
      tie.soft && 'soft',
      tie.dimmed && 'dim',
      lit && 'lit',
    ),
    width: lineWidth(tie, lit),
    order,
  };
}

/** The width of a line, px: a row of dots needs more than a line, a quiet line less. */
function lineWidth(tie: SceneTie, lit: boolean): number {
  if (tie.line === 'dotted') return tie.structural ? 1.2 : Math.max(1.7, tie.width);
  if (tie.structural) return lit ? 1 : tie.width;
  return tie.line === 'barred' || tie.line === 'thin' ? Math.min(0.9, tie.width) : tie.width;
}

function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false && name !== '').join(' ');
}
