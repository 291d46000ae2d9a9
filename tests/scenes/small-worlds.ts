import { STATUSES } from '../../src/model/status.ts';
import { buildDataset, claimGroup, entity, statement } from '../support/dataset-builder.ts';
import { sceneCase, type SceneCase } from './scene-case.ts';

const [CN, FR] = ['country:cn', 'country:fr'];

const empty = sceneCase('empty', buildDataset({ statements: [] }));

const oneTie = buildDataset({
  statements: [statement('herald', 1, 'mou', 'signed', { party: [CN, FR] })],
});

const everyStatus = buildDataset({
  statements: STATUSES.map((status, i) =>
    statement('herald', i + 1, 'talks', status, { party: [CN, `country:${'abcdefghijk'[i]}`] }),
  ),
});

const guests = buildDataset({
  entities: [entity('agency:embassy', 'The Embassy', { owner: CN })],
  statements: [
    statement(
      'herald',
      1,
      'visit',
      'completed',
      {
        visitor: ['aa', 'bb', 'cc', 'dd', 'ee'].map((c) => `country:${c}`),
        host: ['agency:embassy'],
      },
      { object: 'event:space-day' },
    ),
    statement('herald', 2, 'talks', 'active', { party: [CN, 'agency:embassy'] }),
  ],
});

const twoSources = buildDataset({
  statements: ['herald', 'gazette'].map((paper) =>
    statement(paper, 1, 'mou', 'signed', { party: [CN, FR] }),
  ),
});

const planned = buildDataset({
  statements: [
    statement('herald', 1, 'operates', 'planned', { operator: [CN] }, { object: 'mission:later' }),
    statement(
      'herald',
      2,
      'hosted_payload',
      'completed',
      { host: [CN], contributor: [FR] },
      {
        object: 'mission:flown',
      },
    ),
  ],
});

const readings = [
  statement('herald', 1, 'membership', 'active', { member: [CN] }, { object: 'facility:station' }),
  statement('gazette', 1, 'membership', 'active', { member: [CN] }, { object: 'facility:station' }),
];
const contested = buildDataset({
  statements: readings,
  claims: [
    claimGroup('claim:size', 'facility:station', 'How many members?', 'conflict', [
      ['17', readings[0]!.id],
      ['18', readings[1]!.id],
    ]),
  ],
});

const longNames = buildDataset({
  entities: [
    entity(
      'agency:long',
      'The Intergovernmental Commission for the Peaceful Uses of Everything Above',
    ),
    entity('mission:script', '<script>alert(1)</script>', {
      zh: '国际月球科研站建设与运行合作协调委员会',
    }),
    entity('country:accents', 'Côte d’Ivoire & São Tomé'),
  ],
  statements: [
    statement(
      'herald',
      1,
      'joint_mission',
      'active',
      { partner: ['agency:long', 'country:accents'] },
      {
        object: 'mission:script',
      },
    ),
  ],
});

const unnamed = buildDataset({
  statements: [
    statement('herald', 1, 'framework_agreement', 'signed', { party: [CN, 'aggregate:seventeen'] }),
    statement('herald', 2, 'partnership', 'active', { party: [CN, 'region:europe', FR] }),
  ],
});

/** Small made-up worlds, each about one thing a picture must show. */
export const SMALL_WORLDS: readonly SceneCase[] = [
  empty,
  sceneCase('one-tie', oneTie),
  sceneCase('one-tie-selected', oneTie, {
    selection: { kind: 'tie', id: 'tie:country:cn|country:fr' },
  }),
  sceneCase('every-status', everyStatus),
  sceneCase('guests-in-a-column', guests),
  sceneCase('guest-selected', guests, { selection: { kind: 'entity', id: 'country:aa' } }),
  sceneCase('sized-by-betweenness', guests, { metric: 'betweenness' }),
  sceneCase('hub-taken-out', guests, { without: ['event:space-day'] }),
  sceneCase('taken-out-selected', guests, {
    without: ['event:space-day'],
    selection: { kind: 'entity', id: 'event:space-day' },
  }),
  sceneCase('colored-by-degree', guests, { color: 'degree', without: ['country:aa'] }),
  sceneCase('communities-outlined', guests, { color: 'community', hulls: true }),
  sceneCase('two-sources', twoSources),
  sceneCase('planned-and-flown', planned),
  sceneCase('contested', contested),
  sceneCase('long-and-hostile-names', longNames),
  sceneCase('unnamed-groups', unnamed, { unnamed: true }),
  sceneCase('filtered-away', oneTie, { documents: ['gazette'] }),
];
