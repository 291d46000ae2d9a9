import type { Dataset } from '../../src/model/dataset.ts';
import { buildDataset, claimGroup, documentRecord, entity, statement } from './dataset-builder.ts';

/**
 * A small network around one hub. China has ties with France, SVOM, Germany, Japan and Chang’e-8; beside
 * them stands a line SVOM – France – CNSA – Germany. CNSA runs Chang’e-8 (structure), a group without
 * name has signed up to the station, one agreement is not about space, one document says nothing.
 */
export function starNetwork(): Dataset {
  return buildDataset({
    title: 'China’s partners in space',
    entities: [
      entity('country:cn', 'China', { zh: '中国' }),
      entity('country:fr', 'France', { zh: '法国' }),
      entity('country:de', 'Germany'),
      entity('country:jp', 'Japan'),
      entity('agency:cnsa', 'China National Space Administration', {
        label: 'CNSA',
        zh: '国家航天局',
        owner: 'country:cn',
      }),
      entity('mission:svom', 'SVOM', {
        aliases: [{ text: 'Space Variable Objects Monitor', lang: 'en' }],
      }),
      entity('mission:change-8', 'Chang’e-8', { zh: '嫦娥八号' }),
      entity('facility:ilrs', 'International Lunar Research Station', { label: 'Lunar Station' }),
      entity('aggregate:signatories', 'Signatories'),
    ],
    documents: [
      documentRecord('wire', {
        title: 'News from orbit',
        publisher: 'Wire',
        published: '2025-04-25',
        stateMediaOf: 'country:cn',
      }),
      documentRecord('herald', {
        title: '月球新闻',
        publisher: 'Herald (先驱报)',
        origin: 'Wire',
        published: '2025-06',
        stateMediaOf: 'country:cn',
      }),
      documentRecord('gazette', { title: 'Two friends', published: '2024-07-12' }),
      documentRecord('idle', { publisher: 'Unknown', published: '2024-10' }),
    ],
    statements: [
      statement(
        'wire',
        1,
        'joint_mission',
        'completed',
        { partner: ['country:cn', 'country:fr'] },
        { object: 'mission:svom' },
      ),
      statement('wire', 2, 'framework_agreement', 'signed', {
        party: ['country:cn', 'country:de'],
      }),
      statement('wire', 3, 'invitation', 'offered', {
        inviter: ['country:cn'],
        invitee: ['country:jp'],
      }),
      statement(
        'wire',
        4,
        'partnership',
        'active',
        { party: ['country:cn', 'country:br'] },
        { domain: 'other' },
      ),
      statement(
        'herald',
        1,
        'operates',
        'planned',
        { operator: ['agency:cnsa'] },
        { object: 'mission:change-8' },
      ),
      statement(
        'herald',
        2,
        'joint_mission',
        'planned',
        { partner: ['country:cn'] },
        { object: 'mission:change-8' },
      ),
      statement('gazette', 1, 'sample_loan', 'agreed', {
        lender: ['agency:cnsa'],
        borrower: ['country:fr', 'country:de'],
      }),
      statement(
        'gazette',
        2,
        'membership',
        'signed',
        { member: ['aggregate:signatories'] },
        { object: 'facility:ilrs' },
      ),
      statement(
        'gazette',
        3,
        'joint_mission',
        'planned',
        { partner: ['country:cn'] },
        { object: 'mission:change-8' },
      ),
    ],
    claims: [
      claimGroup('claim:members', 'facility:ilrs', 'Who has signed?', 'definition', [
        ['17 countries, it says', 'statement:gazette:02'],
        ['17 bodies', 'statement:wire:03', 'statement:herald:01'],
        ['nobody yet'],
      ]),
      claimGroup('claim:flight', 'mission:change-8', 'When does it fly?', 'conflict', [
        ['around 2029', 'statement:herald:02'],
        ['by spring 2028', 'statement:gazette:03'],
      ]),
      claimGroup('claim:progress', 'mission:svom', 'How far is it?', 'succession', [
        ['planned', 'statement:gazette:01'],
        ['done', 'statement:wire:01'],
      ]),
    ],
  });
}
