import { expect, test } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { DATASET } from '../support/bundled-dataset.ts';

const ENTITIES = [...DATASET.entities.values()];

/** How a form of a name is compared: whatever the apostrophe and the case. */
const folded = (text: string): string => text.replaceAll('’', "'").toLowerCase();

const formsOf = ({ names, aliases }: Entity): readonly string[] =>
  [...names, ...(aliases ?? [])].map(({ text }) => folded(text));

/** The forms in which the documents speak of things, and which thing each means. */
const FORMS = [
  ['Double Star Program', 'programme:double-star'],
  ['China Manned Space Engineering Office', 'agency:cmsa'],
  ['China Manned Space Agency', 'agency:cmsa'],
  ['French National Center for Space Studies', 'agency:cnes'],
  ["China's National Space Administration", 'agency:cnsa'],
  ['National Space Administration', 'agency:cnsa'],
  ['国家航天局', 'agency:cnsa'],
  ['Space Variable Objects Monitor', 'mission:svom'],
  ['Space-based Multi-band Variable Object Monitor', 'mission:svom'],
  ['Detection of Outgassing RadoN', 'instrument:dorn'],
  ['BDS', 'programme:beidou'],
  ['BeiDou satellite navigation system', 'programme:beidou'],
  ['北斗', 'programme:beidou'],
  ['international lunar scientific research station', 'facility:ilrs'],
  ['ILRS', 'facility:ilrs'],
  ['国际月球科研站', 'facility:ilrs'],
  ["Chang'e 6", 'mission:change-6'],
  ["Chang'e-6", 'mission:change-6'],
  ['嫦娥六号', 'mission:change-6'],
  ['鹊桥', 'mission:queqiao'],
  ['Matra Co.', 'company:matra'],
  ['Space and Upper Atmosphere Research Commission', 'agency:suparco'],
  ['Shanghai Cooperation Organization', 'igo:sco'],
  ['上合组织', 'igo:sco'],
  ['Asean countries', 'region:asean'],
  ['Space Science Pioneering Program', 'programme:space-science-pioneering'],
  ['Space Day of China', 'event:space-day-2025'],
  ['法国', 'country:fr'],
] as const;

test.each(FORMS)('“%s” is a form of %s, and of nothing else', (form, id) => {
  const found = ENTITIES.filter((entity) => formsOf(entity).includes(folded(form)));
  expect(found.map((entity) => entity.id)).toEqual([id]);
});

test('no form means two things', () => {
  const seen = new Map<string, string>();
  for (const entity of ENTITIES) {
    for (const form of new Set(formsOf(entity))) {
      expect(seen.get(form), `${form} of ${entity.id}`).toBeUndefined();
      seen.set(form, entity.id);
    }
  }
});

test('countries and organisations have a Chinese name', () => {
  const actors = ENTITIES.filter(({ id }) =>
    /^(?:country|agency|igo|institution|group):/u.test(id),
  );
  const without = actors.filter(({ names }) => names.every(({ lang }) => lang !== 'zh'));
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('the name shown is English, and its drawn form short', () => {
  for (const { id, names, label } of ENTITIES) {
    expect(names[0]?.lang, id).toBe('en');
    expect((label ?? names[0]?.text ?? '').length, id).toBeLessThanOrEqual(27);
  }
});

test('one-off events and unnamed spacecraft are entities', () => {
  for (const id of [
    'event:macron-visit-2023',
    'event:lunar-sample-gift-2023',
    'event:beidou-summit-2021',
    'event:sco-plus-2025',
    'mission:unnamed-satellites-1987',
  ]) {
    expect(DATASET.entities.has(id), id).toBe(true);
  }
});
