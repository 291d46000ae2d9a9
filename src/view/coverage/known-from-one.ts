import { entitiesOf } from '../../graph/evidence-graph.ts';
import { familyOf, type EntityId } from '../../model/entity.ts';
import type { Analysis } from '../analysis.ts';
import { compareNames } from '../compare-names.ts';
import { documentName } from '../document-name.ts';
import { referenceTo, type EntityReference } from '../entity-reference.ts';

/** The entities that one document alone names. */
export interface OnlyHere {
  /** Its id, and how a sentence names it. */
  readonly document: string;
  readonly name: string;
  readonly entities: readonly EntityReference[];
}

/** Named entities that statements of one document alone name, by that document, most first. */
export function knownFromOne(analysis: Analysis): readonly OnlyHere[] {
  const { dataset } = analysis;
  const sources = new Map<EntityId, Set<string>>();
  for (const statement of dataset.statements.values()) {
    for (const id of entitiesOf(statement)) {
      const documents = sources.get(id) ?? new Set<string>();
      sources.set(id, documents.add(statement.evidence[0]?.doc ?? ''));
    }
  }
  const only = new Map<string, EntityReference[]>();
  for (const [id, [document = '', ...more]] of sources) {
    const type = dataset.entities.get(id)?.type;
    if (more.length > 0 || type === undefined || familyOf(type) === null) continue;
    only.set(document, [...(only.get(document) ?? []), referenceTo(analysis, id)]);
  }
  return [...only]
    .map(([document, entities]) => ({
      document,
      name: documentName(dataset, document),
      entities: entities.sort((a, b) => compareNames(a.label, b.label)),
    }))
    .sort((a, b) => b.entities.length - a.entities.length || (a.document < b.document ? -1 : 1));
}
