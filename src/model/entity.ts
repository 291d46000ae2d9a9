import type { LanguageTag } from './language.ts';

/** What an entity is. The id of an entity starts with its type: `agency:cnsa`. */
export const ENTITY_TYPES = [
  'country',
  'agency',
  'institution',
  'company',
  'igo',
  'group',
  'mission',
  'programme',
  'facility',
  'instrument',
  'event',
  'region',
  'aggregate',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The three families that shape and colour a mark. Regions and aggregates have none. */
export const FAMILIES = ['country', 'organisation', 'mission'] as const;
export type Family = (typeof FAMILIES)[number];

/** An identifier such as `country:fr`; the part before the colon is the entity's type. */
export type EntityId = string;

/** One form of a name. `text` is shown as it is; `lang` says which language it is in. */
export interface Name {
  readonly text: string;
  readonly lang: LanguageTag;
}

/**
 * Who an entity belongs to, for roll-up. `from` and `to` are EDTF dates; `basis` is the id of the
 * statement that says so, or a looked-up source with the date of looking.
 */
export interface Ownership {
  readonly id: EntityId;
  readonly from?: string;
  readonly to?: string;
  readonly basis: string;
}

/** Anything that can be a mark in the graph. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The forms we show, best first for each language. */
  readonly names: readonly Name[];
  /** Every other form the documents use: abbreviations, expansions, spellings. */
  readonly aliases?: readonly Name[];
  /** A shorter form of the name for the drawing, where the first name is long. */
  readonly label?: string;
  readonly owner?: readonly Ownership[];
  readonly iso?: string;
  readonly wikidata?: string;
  readonly note?: string;
  /** The language it is called in where it is shown; English where left out. Never stored. */
  readonly shownIn?: LanguageTag;
}

const FAMILY_OF: Readonly<Record<EntityType, Family | null>> = {
  country: 'country',
  agency: 'organisation',
  institution: 'organisation',
  company: 'organisation',
  igo: 'organisation',
  group: 'organisation',
  mission: 'mission',
  programme: 'mission',
  facility: 'mission',
  instrument: 'mission',
  event: 'mission',
  region: null,
  aggregate: null,
};

/** The family of a type, or null for regions and unnamed groups. */
export function familyOf(type: EntityType): Family | null {
  return FAMILY_OF[type];
}

/** Whether an entity of this type acts (a country or an organisation) rather than being acted on. */
export function isActor(type: EntityType): boolean {
  const family = familyOf(type);
  return family === 'country' || family === 'organisation';
}

/** The name to show in a language: its first name in it, else its first name of all. */
export function nameOf(entity: Entity, lang: LanguageTag = entity.shownIn ?? 'en'): string {
  const name = entity.names.find((n) => n.lang === lang) ?? entity.names[0];
  return name?.text ?? entity.id;
}
