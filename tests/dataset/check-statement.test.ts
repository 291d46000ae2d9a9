import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { faultsOf } from '../support/dataset-json.ts';

/** The JSONPath of a place such as `time.event` or `evidence.0.p` in the first statement. */
function pathOf(place: string): string {
  return `$.statements[0].${place.replaceAll(/\.(\d+)/g, '[$1]')}`;
}

describe('a statement', () => {
  test.each([
    ['id', 'statement:gazette', 'is not an id such as'],
    ['id', 'statement:gazette:1', 'is not an id such as'],
    ['id', 'fact:gazette:01', 'is not an id such as'],
    ['id', 'statement:__proto__:01', 'is not an id such as'],
    ['id', 'statement:herald:01', 'names no document'],
    ['kind', 'marriage', 'is not one of joint_mission, hosted_payload'],
    ['kind', undefined, 'is missing'],
    ['about', 'marriage', 'is not one of joint_mission'],
    ['polarity', 0, 'is not 1 or -1'],
    ['polarity', '1', 'is not 1 or -1'],
    ['status', 'done', 'is not one of in_talks, offered'],
    ['participants', [], 'has fewer than 1 items'],
    ['participants.0', null, 'is not an object'],
    ['participants.0.entity', 'country:zz', 'names no entity'],
    ['participants.0.role', 'partner', 'is no role of hosted_payload (host, contributor)'],
    ['participants.0.role', undefined, 'is missing'],
    ['participants.0.implied', 'country:zz', 'names no entity'],
    ['participants.0.implied', 'statement:gazette:99', 'names no statement'],
    ['participants.0.implied', true, 'is not text'],
    ['participants.0.via', 'agency:zz', 'names no entity'],
    ['participants.0.count', { min: 3, unit: 'countries' }, 'only an aggregate has a count'],
    ['participants.1.count', { unit: 'countries' }, 'has neither min nor max'],
    ['participants.1.count.min', -1, 'is not a whole number from 0 up'],
    ['participants.1.count.max', 2, 'is less than min, 3'],
    ['participants.1.count.unit', undefined, 'is missing'],
    ['participants.1.count.approx', 1, 'is not true or false'],
    ['object', 'mission:probe-7', 'is not a list'],
    ['object', [], 'has fewer than 1 items'],
    ['object.0', 'mission:zz', 'names no entity'],
    ['object.1', 'mission:probe-7', 'stands there a second time'],
    ['time.event', '2029-13', 'is not an EDTF date'],
    ['time.event', '2032', undefined],
    ['time.until', '2028', 'ends before the event'],
    ['time.asOf', 20310502, 'is not text'],
    ['modality', 'rumour', 'is not one of asserted'],
    ['attributedTo', 'agency:zz', 'names no entity'],
    ['evidence', [], 'has fewer than 1 items'],
    ['evidence', undefined, 'is missing'],
    ['evidence.0', null, 'is not an object'],
    ['evidence.0.doc', 'herald', 'is not the document of the statement, gazette'],
    ['evidence.0.p', -1, 'is not a whole number from 0 up'],
    ['evidence.0.p', 12, 'is outside the document, which has 12 paragraphs'],
    ['evidence.0.start', -5, 'is not a whole number from 0 up'],
    ['evidence.0.start', 0.5, 'is not a whole number from 0 up'],
    ['evidence.0.end', 5, 'is not after start, 10'],
    ['evidence.0.end', 10, 'is not after start, 10'],
    ['evidence.0.end', 49, 'is less than 40 after start, 10'],
    ['evidence.0.h', 'scn1:abc', 'is not scn1: and 64'],
    ['evidence.0.ph', undefined, 'is missing'],
    ['evidence.0.for', 'fun', 'is not one of core, coref, date'],
    ['paraphrase', ' ', 'is empty'],
    ['paraphrase', undefined, 'is missing'],
    ['rank', 'best', 'is not one of preferred'],
    ['domain', 'sea', 'is not one of space, other'],
    ['confidence', 1.5, 'is not a number from 0 to 1'],
    ['confidence', 'high', 'is not a number from 0 to 1'],
    ['origin', { by: 'magic', version: '1' }, undefined],
    ['review', 'maybe', 'is not one of proposed'],
  ])('whose %s is %j', (place, value, problem) => {
    const faults = faultsOf(`statements.0.${place}`, value);
    expect(faults).not.toEqual([]);
    if (problem === undefined) return;
    expect(faults.find(({ path }) => path === pathOf(place))?.problem).toContain(problem);
  });

  test.each([
    ['evidence.0.end', 50],
    ['evidence.0.p', 11],
    ['time', undefined],
    ['time', {}],
    ['object', undefined],
    ['confidence', 0],
    ['participants.1.count.min', undefined],
    ['participants.0.implied', 'statement:gazette:02'],
  ])('may have the %s %j', (place, value) => {
    expect(faultsOf(`statements.0.${place}`, value)).toEqual([]);
  });

  test('whose participant takes one role twice', () => {
    const twice = { entity: 'country:aa', role: 'host' };
    expect(faultsOf('statements.0.participants.2', twice)).toMatchObject([
      { path: '$.statements[0].participants[2]', problem: 'is host a second time' },
    ]);
    const other = { entity: 'country:aa', role: 'contributor' };
    expect(faultsOf('statements.0.participants.2', other)).toEqual([]);
  });

  test('with the id of another', () => {
    expect(faultsOf('statements.1.id', 'statement:gazette:01')).toContainEqual({
      path: '$.statements[1].id',
      problem: 'is taken by another record',
      value: '"statement:gazette:01"',
      file: 'the dataset',
    });
  });
});

describe('the roles of a kind', () => {
  test.each(KINDS)('$id', ({ id, roles }) => {
    const seats = roles.map((role) => ({ entity: 'country:aa', role: role.id }));
    const statement = (participants: unknown): unknown => ({
      id: 'statement:gazette:01',
      kind: id,
      polarity: 1,
      status: 'active',
      participants,
      object: ['mission:probe-7'],
      modality: 'asserted',
      evidence: [],
      paraphrase: 'x',
      domain: 'space',
    });
    const problems = (participants: unknown): readonly string[] =>
      faultsOf('statements.0', statement(participants))
        .filter(({ path }) => path.startsWith('$.statements[0].participants'))
        .map(({ problem }) => problem);
    expect(problems(seats)).toEqual([]);
    for (const { id: role, required } of roles) {
      const without = problems(seats.filter((seat) => seat.role !== role));
      const missing = `has no ${role}, which ${id} requires`;
      expect(without.includes(missing), missing).toBe(required === true);
    }
    expect(problems([...seats, { entity: 'country:aa', role: 'guest' }])).toHaveLength(1);
  });

  test('that are all about the object require one', () => {
    expect(faultsOf('statements.1.object', undefined)).toMatchObject([
      { path: '$.statements[1].object', problem: expect.stringContaining('is missing') as string },
    ]);
  });
});
