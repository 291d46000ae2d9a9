import { describe, expect, test } from 'vitest';
import {
  DATASET,
  documentOf,
  inRole,
  STATEMENTS,
  statementsWhere,
} from '../support/bundled-dataset.ts';

const ofDocument = (id: string) => STATEMENTS.filter((s) => documentOf(s) === id);
const GUESTS = ['by', 'eg', 'id', 'ke', 'kz', 'my', 've', 'za'].map((iso) => `country:${iso}`);

describe('the Permanent Mission in Vienna', () => {
  const id = 'agency:china-mission-vienna';

  test('is an organisation of China, not a spacecraft', () => {
    const named = [...DATASET.entities.values()].filter(({ names }) =>
      names.some(({ text }) => text.startsWith('Permanent Mission')),
    );
    expect(named.map((entity) => entity.id)).toEqual([id]);
    expect(named[0]?.type).toBe('agency');
    expect(named[0]?.owner?.map((owner) => owner.id)).toEqual(['country:cn']);
  });

  test('invites guests and has them, and does nothing else', () => {
    const statements = statementsWhere({}, id);
    expect(statements.map(({ kind }) => kind)).toEqual(['invitation', 'visit']);
    expect(statements.flatMap((s) => inRole(s, 'inviter'))).toEqual([id]);
    expect(statements.flatMap((s) => inRole(s, 'host'))).toEqual([id]);
    expect(new Set(statements.flatMap((s) => s.object))).toEqual(new Set(['event:space-day-2025']));
  });
});

describe('guests and invitees', () => {
  test('the eight countries at Space Day visit; none is a partner of it', () => {
    const statements = statementsWhere({}, 'event:space-day-2025');
    expect(statements.map(({ kind }) => kind).toSorted()).toEqual([
      'invitation',
      'operates',
      'visit',
    ]);
    const visit = statements.find(({ kind }) => kind === 'visit')!;
    expect(inRole(visit, 'visitor').toSorted()).toEqual(GUESTS);
    expect(inRole(visit, 'host')).toEqual(['agency:china-mission-vienna']);
  });

  test('the guests appear in nothing else about space', () => {
    for (const guest of GUESTS) {
      const kinds = statementsWhere({ domain: 'space' }, guest).map(({ kind }) => kind);
      expect(kinds.toSorted(), guest).toEqual(['invitation', 'visit']);
    }
  });

  test('who is only invited takes part in nothing', () => {
    for (const group of ['aggregate:invited-partners', 'aggregate:qualified-nations']) {
      const kinds = new Set(statementsWhere({}, group).map(({ kind }) => kind));
      expect([...kinds], group).toEqual(['invitation']);
    }
    const statuses = statementsWhere({}, 'aggregate:all-countries').map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual(['offered']);
  });
});

describe('loan and gift', () => {
  test('the loan of 2025 is of Chang’e-5 material, to six countries', () => {
    const [loan, ...more] = statementsWhere({ kind: 'sample_loan' });
    expect(more).toEqual([]);
    expect(loan?.object).toEqual(['mission:change-5']);
    expect(loan?.time?.asOf).toBe('2025-04-25');
    expect(inRole(loan!, 'borrower').filter((id) => id.startsWith('country:'))).toHaveLength(6);
  });

  test('the gift of 2023 is an event of its own, to France', () => {
    const [gift, ...more] = statementsWhere({ kind: 'sample_gift' });
    expect(more).toEqual([]);
    expect(gift?.object).toEqual(['event:lunar-sample-gift-2023']);
    expect(gift?.time?.event).toBe('2023');
    expect(inRole(gift!, 'recipient')).toEqual(['country:fr']);
    expect(statementsWhere({ kind: 'visit' }, 'event:macron-visit-2023')).toHaveLength(1);
  });
});

test('the declaration of May 1997 is dated, the later agreement only bounded by it', () => {
  const events = ofDocument('stdaily-2024-07-12-sino-french')
    .filter(({ kind, time }) => kind === 'framework_agreement' && time?.event?.includes('1997'))
    .map(({ time }) => time?.event);
  expect(events).toEqual(['1997-05', '1997-05/..']);
});

test('regions are no countries, and no country is unnamed', () => {
  const countries = [...DATASET.entities.values()].filter(({ type }) => type === 'country');
  expect(countries.filter(({ iso }) => iso === undefined)).toEqual([]);
  for (const name of ['Asia', 'South Asia', 'West Asia', 'Europe', 'Africa', 'South America']) {
    const types = [...DATASET.entities.values()]
      .filter(({ names }) => names.some(({ text }) => text === name))
      .map(({ type }) => type);
    expect(types, name).toEqual(['region']);
  }
});

test('missions observe together with missions', () => {
  const pairs = statementsWhere({ kind: 'coordinated_observation' }).map((s) =>
    inRole(s, 'partner').toSorted(),
  );
  expect(pairs.toSorted()).toEqual([
    ['mission:change-7', 'mission:change-8'],
    ['mission:cluster', 'programme:double-star'],
  ]);
});

test('no rival, metaphor or price is cooperation', () => {
  const names = [...DATASET.entities.values()].flatMap((entity) =>
    [...entity.names, ...(entity.aliases ?? [])].map(({ text }) => text),
  );
  const strange = names.filter((name) => /\b(?:GPS|Apollo|NASA|Neuralink|Laos)\b/u.test(name));
  expect(strange).toEqual([]);
});

test('the speech of 1 September 2025 is one fact per invitation, read in two pages', () => {
  for (const fact of ['fact:xi-2025-09-01-beidou', 'fact:xi-2025-09-01-ilrs']) {
    const documents = statementsWhere({ fact }).map(documentOf);
    expect(documents.toSorted(), fact).toEqual([
      'xinhua-2025-09-01-beidou-ilrs-welcome',
      'xinhuanet-2025-09-01-sco-plus-flash',
    ]);
  }
});

test('no country is a member of the Research Station by name', () => {
  const members = statementsWhere({}, 'facility:ilrs').flatMap(({ participants }) =>
    participants.map(({ entity }) => entity),
  );
  const countries = new Set(members.filter((id) => id.startsWith('country:')));
  expect([...countries]).toEqual(['country:cn']);
});

test('the articles that only tempt hold nothing about space', () => {
  expect(ofDocument('malaysian-reserve-2025-06-neuralink')).toEqual([]);
  expect(ofDocument('the-star-2025-06-laos-ai')).toEqual([]);
  for (const id of [
    'the-star-2025-06-03-milky-way-show',
    '21jingji-2025-09-02-sco-summit',
    'sco-tianjin-2025-09-blueprint',
  ]) {
    expect(new Set(ofDocument(id).map(({ domain }) => domain)), id).toEqual(new Set(['other']));
  }
});

test('shared bodies have no owner', () => {
  for (const id of ['igo:esa', 'igo:sco', 'group:brics', 'mission:svom', 'mission:smile']) {
    expect(DATASET.entities.get(id)?.owner, id).toBeUndefined();
  }
});

test('one text under two roofs is one source', () => {
  const xinhua = [...DATASET.documents.values()].filter(
    ({ origin, publisher }) => (origin ?? publisher) === 'Xinhua',
  );
  expect(xinhua).toHaveLength(7);
  const digests = [...DATASET.documents.values()].filter(({ digest }) => digest === true);
  expect(digests).toHaveLength(7);
});
