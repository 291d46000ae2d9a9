import { capitalised } from '../text/first-letter.ts';
import { type Entity, type EntityType, isActor } from '../model/entity.ts';
import { referenceTo, type EntityReference } from './entity-reference.ts';
import type { Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { ENTITY_TYPE_NAMES } from './family-names.ts';
import { joinWords } from './join-words.ts';

/** So many are named one by one; more are counted by type. */
const NAMED = 4;

/** The actors that belong to an entity, by the records of the dataset. */
export function ownedActors(analysis: Analysis, owner: Entity): readonly EntityReference[] {
  const { entities } = analysis.dataset;
  return [...entities.values()]
    .filter((e) => isActor(e.type) && (e.owner ?? []).some((o) => o.id === owner.id))
    .map((e) => referenceTo(analysis, e.id));
}

function withOwned(analysis: Analysis, owned: readonly EntityReference[]): string {
  const byType = new Map<EntityType, string[]>();
  for (const { id, label } of owned) {
    const type = analysis.dataset.entities.get(id)?.type ?? 'institution';
    byType.set(type, [...(byType.get(type) ?? []), label]);
  }
  const parts = [...byType].map(([type, labels]) => {
    const { one, many } = ENTITY_TYPE_NAMES[type];
    if (owned.length > NAMED) return countWords(labels.length, one, many);
    const article = type === 'company' ? 'the' : 'its';
    return `${article} ${labels.length === 1 ? one : many} ${joinWords(labels)}`;
  });
  return joinWords(parts);
}

/**
 * What an entity is and whom it belongs to: "Country, with its agency CNES and the company Matra.",
 * "Agency of China."
 */
export function ownerSentence(analysis: Analysis, entity: Entity): string {
  const type = ENTITY_TYPE_NAMES[entity.type].one;
  const owners = (entity.owner ?? []).map((o) => referenceTo(analysis, o.id).label);
  const owned = ownedActors(analysis, entity);
  const of = owners.length === 0 ? '' : ` of ${joinWords(owners)}`;
  const having = owned.length === 0 ? '' : `, with ${withOwned(analysis, owned)}`;
  return `${capitalised(type)}${of}${having}.`;
}
