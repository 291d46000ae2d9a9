import type { EntityType, Family } from '../model/entity.ts';

/** A name for one and for several. */
export interface NumberForms {
  readonly one: string;
  readonly many: string;
}

/** What one or several members of a family are called. */
export const FAMILY_NAMES: Readonly<Record<Family, NumberForms>> = {
  country: { one: 'country', many: 'countries' },
  organisation: { one: 'organisation', many: 'organisations' },
  mission: { one: 'mission', many: 'missions' },
};

/** What one or several entities of a type are called. */
export const ENTITY_TYPE_NAMES: Readonly<Record<EntityType, NumberForms>> = {
  country: { one: 'country', many: 'countries' },
  agency: { one: 'agency', many: 'agencies' },
  institution: { one: 'institution', many: 'institutions' },
  company: { one: 'company', many: 'companies' },
  igo: { one: 'intergovernmental organisation', many: 'intergovernmental organisations' },
  group: { one: 'group of states', many: 'groups of states' },
  mission: { one: 'mission', many: 'missions' },
  programme: { one: 'programme', many: 'programmes' },
  facility: { one: 'facility', many: 'facilities' },
  instrument: { one: 'instrument', many: 'instruments' },
  event: { one: 'event', many: 'events' },
  region: { one: 'region', many: 'regions' },
  aggregate: { one: 'unnamed group', many: 'unnamed groups' },
};
