import type { Core, ElementDefinition } from 'cytoscape';
import type { SceneElement } from '../figure/graph/scene-elements.ts';

/** Elements by id, as Cytoscape holds them now. */
export type HeldElements = ReadonlyMap<string, SceneElement>;

/**
 * Makes Cytoscape hold `next` with the fewest changes: what stayed the same is not touched, so that a
 * change of dimming fades and a large drawing does not start anew.
 */
export function syncElements(
  cy: Core,
  held: HeldElements,
  next: readonly SceneElement[],
): HeldElements {
  const wanted = new Map(next.map((element) => [element.id, element]));
  cy.batch(() => {
    for (const [id, old] of held) {
      const element = wanted.get(id);
      if (element === undefined || !sameEnds(old, element)) cy.getElementById(id).remove();
    }
    const added: ElementDefinition[] = [];
    for (const [id, element] of wanted) {
      const old = held.get(id);
      if (old === undefined || !sameEnds(old, element) || cy.getElementById(id).empty()) {
        added.push(definition(element));
      } else {
        update(cy, old, element);
      }
    }
    if (added.length > 0) cy.add(added);
  });
  return wanted;
}

function update(cy: Core, old: SceneElement, element: SceneElement): void {
  const { width, size, corner, order } = element;
  if (width !== old.width || size !== old.size || corner !== old.corner || order !== old.order) {
    cy.getElementById(element.id).data(dataOf(element));
  }
  if (old.classes !== element.classes) cy.getElementById(element.id).classes(element.classes);
}

function sameEnds(a: SceneElement, b: SceneElement): boolean {
  return a.source === b.source && a.target === b.target;
}

function dataOf({ width, size, corner, order }: SceneElement): Record<string, number> {
  return size === undefined ? { width: width ?? 1, order } : { size, corner: corner ?? 0, order };
}

function definition(element: SceneElement): ElementDefinition {
  const { id, group, source, target, classes } = element;
  const ends = source === undefined || target === undefined ? {} : { source, target };
  return { group, data: { id, ...ends, ...dataOf(element) }, classes };
}
