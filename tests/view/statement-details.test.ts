import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { reportNote } from '../../src/view/report-note.ts';
import { ROLE_NAMES } from '../../src/view/role-names.ts';
import {
  countInWords,
  statementDetails,
  type StatementDetails,
} from '../../src/view/statement-details.ts';
import { webAddress } from '../../src/view/web-address.ts';
import { analyseSmall, SMALL_NETWORK } from '../support/small-network.ts';

function details(id: string): StatementDetails {
  const statement = SMALL_NETWORK.statements.get(id);
  if (statement === undefined) throw new Error(`no ${id}`);
  return statementDetails(analyseSmall(), statement);
}

describe('a statement in words', () => {
  test('what, when, according to whom', () => {
    expect(details('statement:gazette:01')).toMatchObject({
      what: 'joint mission, done',
      when: '2005 to 22 June 2024',
      attribution: 'according to Arda Space Agency',
      code: { cameo: '060', plover: 'COOPERATE' },
      denies: false,
    });
  });

  test('where it stands: paragraphs and characters as people count', () => {
    expect(details('statement:herald:01').places).toEqual([
      { paragraph: '¶ 3', clause: 'clause, characters 12–98' },
    ]);
  });

  test('its source: copy, digest, address', () => {
    const { source } = details('statement:herald:01');
    expect(source).toMatchObject({
      publisher: 'Herald',
      origin: 'Arda News',
      digest: true,
      url: null,
      published: 'April 2025',
      titleLang: 'zh',
    });
    expect(details('statement:gazette:01').source?.url).toBe('https://example.org/a?b=1&c=2');
    expect(details('statement:flyer:01').source?.publisher).toBe('publisher unknown');
  });

  test('who takes part as what, for whom, how many, and what that rests on', () => {
    const [group, corm] = details('statement:herald:05').participants;
    expect(group).toMatchObject({ role: 'member', count: '17 countries', restsOn: null });
    expect(corm).toMatchObject({ via: 'Arda Space Agency', restsOn: 'since it belongs to Corm' });
  });

  test('a denial', () => {
    expect(details('statement:herald:06')).toMatchObject({
      denies: true,
      code: null,
      what: 'talks, done, denied',
    });
  });
});

test.each([
  [{ min: 17, max: 17, unit: 'countries' }, '17 countries'],
  [{ min: 50, unit: 'institutions' }, '50 or more institutions'],
  [{ max: 9, unit: 'states' }, 'at most 9 states'],
  [{ min: 10, max: 12, approx: true, unit: 'states' }, 'about 10 to 12 states'],
  [{ min: 5000, approx: true, unit: 'people' }, 'about 5,000 people'],
  [{ unit: 'several' }, 'several'],
])('a count: %j', (count, words) => {
  expect(countInWords(count)).toBe(words);
});

test('every role of every kind has a name', () => {
  const roles = KINDS.flatMap((kind) => kind.roles.map((role) => role.id));
  expect(roles.filter((role) => ROLE_NAMES[role] === undefined)).toEqual([]);
});

test('a report names statement, place, version, hash and link', () => {
  const { statement } = details('statement:herald:01');
  const note = reportNote(SMALL_NETWORK, statement, 'https://example.org/#v=1');
  expect(note).toContain('Statement: statement:herald:01');
  expect(note).toContain('Place: herald, ¶ 3');
  expect(note).toContain(`Data: Three countries, version 1.2.3, ${SMALL_NETWORK.hash}`);
  expect(note).toContain('Link: https://example.org/#v=1');
  expect(reportNote(SMALL_NETWORK, statement, '')).not.toContain('Link:');
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:a@example.org', null],
  ['//example.org/a', null],
  ['https://user:pass@example.org', null],
  ['', null],
])('an address becomes a link only on the web: %j', (address, link) => {
  expect(webAddress(address)).toBe(link);
});
