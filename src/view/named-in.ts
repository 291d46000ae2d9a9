import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { LanguageTag } from '../model/language.ts';

const primary = (tag: LanguageTag): string => tag.toLowerCase().split('-')[0] ?? '';

/** An entity as it is called in a language; as it was where no name of it is in that language. */
function entityIn(entity: Entity, language: string): Entity {
  const name = entity.names.find(({ lang }) => primary(lang) === language);
  if (name === undefined) return entity;
  // The short form belongs to the first name.
  const { label: _, ...rest } = entity;
  return { ...rest, shownIn: name.lang };
}

/**
 * A dataset with names in a language, where it has any: the same dataset otherwise. `lang`: BCP 47; names
 * are in English where nothing is asked for. For showing only: what is written into files is the original.
 */
export function namedIn(dataset: Dataset, lang: LanguageTag): Dataset {
  const language = primary(lang);
  if (language === '' || language === 'en') return dataset;
  const entities = new Map([...dataset.entities].map(([id, one]) => [id, entityIn(one, language)]));
  const isSame = [...entities].every(([id, one]) => dataset.entities.get(id) === one);
  return isSame ? dataset : { ...dataset, entities };
}
