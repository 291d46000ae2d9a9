import type { Dataset } from '../../src/model/dataset.ts';
import { DEFAULT_QUERY, type GraphQuery } from '../../src/graph/query.ts';
import { analyse, type Analysis } from '../../src/view/analysis.ts';
import { buildDataset, claimGroup, documentRecord, entity, statement } from './dataset-builder.ts';

/** The text that the one verifiable document of the small network was read from. */
export const GAZETTE_TEXT = [
  'Arda and Belm have built the Lyra probe together since the year 2005, said Arda’s agency.',
  'A later line says nothing that any statement rests on, and stands here for the gap.',
  'In June 2024 the Lyra probe left the coast of Corm on a rocket that Arda provided.',
].join('\n\n');

const DOCUMENTS = [
  documentRecord('gazette', {
    text: GAZETTE_TEXT,
    title: 'Two & one {probe}',
    publisher: 'The Gazette',
    published: '2024-07-12',
    url: 'https://example.org/a?b=1&c=2',
  }),
  documentRecord('herald', {
    title: '三国 Herald “special”',
    publisher: 'Herald',
    origin: 'Arda News',
    published: '2025-04',
    digest: true,
  }),
  documentRecord('flyer', { title: 'A flyer', publisher: 'Unknown', published: '2025' }),
];

const ENTITIES = [
  entity('country:aa', 'Arda', {
    zh: '阿国',
    aliases: [
      { text: 'Republic of Arda', lang: 'en' },
      { text: '=cmd()', lang: 'en' },
    ],
  }),
  entity('country:bb', 'Belm'),
  entity('country:cc', 'Corm'),
  entity('agency:asa', 'Arda Space Agency', { label: 'ASA', owner: 'country:aa' }),
  entity('company:orb', 'Orb', { owner: 'country:aa' }),
  entity('mission:lyra', 'Lyra'),
  entity('mission:vega-10', 'Vega 10'),
  entity('mission:vega-9', 'Vega 9'),
  entity('instrument:eye', 'Eye'),
  entity('aggregate:members', 'Vega members'),
];

const STATEMENTS = [
  statement(
    'gazette',
    1,
    'joint_mission',
    'completed',
    { partner: ['country:aa', 'country:bb'] },
    {
      object: 'mission:lyra',
      event: '2005',
      until: '2024-06-22',
      fact: 'fact:lyra',
      modality: 'attributed',
      attributedTo: 'agency:asa',
      paraphrase: 'Lyra was made by both.',
      clause: { text: GAZETTE_TEXT, words: 'have built the Lyra probe together since the year' },
    },
  ),
  statement(
    'herald',
    1,
    'joint_mission',
    'completed',
    { partner: ['country:aa', 'country:bb'] },
    {
      object: 'mission:lyra',
      event: '2024-06-22',
      fact: 'fact:lyra',
      paraphrase: 'Lyra flew.',
      at: [2, 11, 98],
    },
  ),
  statement(
    'gazette',
    2,
    'launch_service',
    'completed',
    { launcher: ['country:aa'], customer: ['country:cc'] },
    {
      event: '2024-06',
      paraphrase: 'Arda launched for Corm.',
      clause: {
        text: GAZETTE_TEXT,
        words: 'left the coast of Corm on a rocket that Arda provided',
      },
    },
  ),
  statement(
    'herald',
    2,
    'mou',
    'signed',
    { party: ['country:aa', 'country:cc'] },
    {
      event: '1964',
      paraphrase: 'An early memorandum.',
    },
  ),
  statement(
    'herald',
    3,
    'sample_loan',
    'agreed',
    { lender: ['country:aa'], borrower: ['country:bb'] },
    {
      event: '2025',
      paraphrase: 'Soil is to be lent.',
    },
  ),
  statement(
    'herald',
    4,
    'operates',
    'active',
    { operator: ['country:aa'] },
    {
      object: 'instrument:eye',
      event: '2011',
      paraphrase: 'Arda runs the Eye.',
    },
  ),
  statement(
    'herald',
    5,
    'membership',
    'signed',
    {
      member: [
        { entity: 'aggregate:members', count: { min: 17, max: 17, unit: 'countries' } },
        { entity: 'country:cc', implied: 'country:cc', via: 'agency:asa' },
      ],
    },
    { object: 'mission:vega-9', paraphrase: 'Seventeen signed for Vega.' },
  ),
  statement(
    'flyer',
    1,
    'membership',
    'active',
    {
      member: [{ entity: 'aggregate:members', count: { min: 50, unit: 'institutions' } }],
    },
    { object: 'mission:vega-9', paraphrase: 'Fifty and more take part in Vega.' },
  ),
  statement(
    'herald',
    6,
    'talks',
    'completed',
    { party: ['country:bb', 'country:cc'] },
    {
      polarity: -1,
      event: '2023',
      paraphrase: 'No talks were held.',
    },
  ),
  statement(
    'flyer',
    2,
    'joint_mission',
    'planned',
    { partner: ['country:bb', 'country:cc'] },
    {
      object: 'mission:vega-10',
      event: '2029~',
      paraphrase: 'Vega 10 is planned.',
    },
  ),
];

/** A small made-up network: two readings of one question, a denial, a structure, an unnamed group. */
export const SMALL_NETWORK: Dataset = buildDataset({
  title: 'Three countries',
  version: '1.2.3',
  entities: ENTITIES,
  documents: [...DOCUMENTS, documentRecord('leaflet', { published: '2023-01-02' })],
  statements: STATEMENTS,
  claims: [
    claimGroup('claim:vega-members', 'mission:vega-9', 'How many take part?', 'conflict', [
      ['17 countries', 'statement:herald:05'],
      ['50 or more institutions', 'statement:flyer:01'],
    ]),
    claimGroup('claim:lyra-date', 'mission:lyra', 'Flown yet?', 'succession', [
      ['made', 'statement:gazette:01'],
      ['flown', 'statement:herald:01'],
    ]),
  ],
});

/** The small network, analysed; `query` overrides the default one. */
export function analyseSmall(query: Partial<GraphQuery> = {}): Analysis {
  return analyse(SMALL_NETWORK, { ...DEFAULT_QUERY, ...query });
}
