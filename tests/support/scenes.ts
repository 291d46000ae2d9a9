import { labelForms } from '../../src/view/label-forms.ts';
import type { Scene, SceneNode, SceneTie } from '../../src/view/scene.ts';

/** A mark of a scene; what is not given is an organisation of radius 6 with its id as label. */
export function sceneNode(part: Partial<SceneNode> & Pick<SceneNode, 'id' | 'x' | 'y'>): SceneNode {
  const face = part.family ?? 'organisation';
  return {
    radius: 6,
    shape: 'square',
    family: face,
    tone: null,
    out: false,
    hollow: false,
    contested: false,
    dimmed: false,
    selected: false,
    label: { text: part.id, face, size: 12, forms: labelForms(part.id, face, 12), priority: 1 },
    ...part,
  };
}

/** A tie of a scene; what is not given is solid, 1.2 px wide, and plain. */
export function sceneTie(source: string, target: string, part: Partial<SceneTie> = {}): SceneTie {
  return {
    id: `tie:${source}|${target}`,
    source,
    target,
    line: 'solid',
    width: 1.2,
    structural: false,
    shared: false,
    single: false,
    contested: false,
    soft: false,
    dimmed: false,
    selected: false,
    ...part,
  };
}

/** A scene of 800 × 500 px, or of another size. */
export function sceneOf(
  nodes: readonly SceneNode[],
  ties: readonly SceneTie[] = [],
  size: { readonly width: number; readonly height: number } = { width: 800, height: 500 },
): Scene {
  return { ...size, markScale: 1, hulls: [], bands: [], ties, nodes };
}

/** Four marks in a cross and a hub; the hub's ties are of every style. */
export function crossScene(part: Partial<Record<string, Partial<SceneNode>>> = {}): Scene {
  const node = (id: string, x: number, y: number, more: Partial<SceneNode> = {}): SceneNode =>
    sceneNode({ id, x, y, ...more, ...part[id] });
  return sceneOf(
    [
      node('hub', 400, 250, { radius: 16, shape: 'circle', family: 'country' }),
      node('west', 150, 250),
      node('east', 650, 250, { shape: 'diamond', family: 'mission', hollow: true }),
      node('north', 400, 80, { shape: 'diamond', family: 'mission' }),
      node('south', 400, 420, { shape: 'ring', family: null }),
    ],
    [
      sceneTie('hub', 'west', { width: 2.7 }),
      sceneTie('hub', 'east', { line: 'dashed', contested: true }),
      sceneTie('hub', 'north', { line: 'dotted' }),
      sceneTie('hub', 'south', { line: 'barred' }),
    ],
  );
}

/** A scene of `count` marks strewn by a fixed sequence, each tied to the one before and to the first. */
export function strewnScene(count: number, width = 800, height = 500): Scene {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const faces = ['country', 'organisation', 'mission'] as const;
  const nodes = Array.from({ length: count }, (_, index) => {
    const face = faces[index % 3] ?? 'country';
    const text = `Entity ${index} of the network`.slice(0, 9 + Math.floor(next() * 14));
    return sceneNode({
      id: `n${index}`,
      x: 20 + next() * (width - 40),
      y: 20 + next() * (height - 40),
      radius: 3 + next() * 8,
      shape: face === 'country' ? 'circle' : face === 'mission' ? 'diamond' : 'square',
      family: face,
      contested: index % 7 === 0,
      label: { text, face, size: 12, forms: labelForms(text, face, 12), priority: count - index },
    });
  });
  const ties = nodes.slice(1).map(({ id }, index) => {
    const other = nodes[index % 5 === 0 ? 0 : index]?.id ?? 'n0';
    return sceneTie(other, id, { contested: index % 9 === 0 });
  });
  return sceneOf(nodes, ties, { width, height });
}
