import type { Dataset } from '../../src/model/dataset.ts';
import { buildDataset, entity, statement } from './dataset-builder.ts';

/**
 * A small network in which the answers are plain. Arda and Edra are two steps apart, through Belm (two
 * documents that know nothing of each other), through Corm (both told in the gazette), and through the
 * mission Lyra. Fima hangs on Edra, Gorn and Hald stand apart, Ides is known from unnamed partners alone.
 */
export const PATH_NETWORK: Dataset = buildDataset({
  title: 'Paths',
  entities: [
    entity('country:aa', 'Arda', { zh: '阿国' }),
    entity('country:bb', 'Belm'),
    entity('country:cc', 'Corm'),
    entity('country:ee', 'Edra'),
    entity('country:ff', 'Fima'),
    entity('country:gg', 'Gorn'),
    entity('country:hh', 'Hald'),
    entity('country:ii', 'Ides'),
    entity('agency:asa', 'Arda Space Agency', { label: 'ASA', owner: 'country:aa' }),
    entity('mission:lyra', 'Lyra'),
    entity('instrument:eye', 'Eye'),
    entity('aggregate:many', 'seventeen countries'),
  ],
  statements: [
    statement(
      'herald',
      1,
      'mou',
      'signed',
      { party: ['country:aa', 'country:bb'] },
      { event: '2001' },
    ),
    statement(
      'courier',
      1,
      'talks',
      'completed',
      { party: ['country:bb', 'country:ee'] },
      { event: '2002' },
    ),
    statement(
      'gazette',
      1,
      'mou',
      'signed',
      { party: ['country:aa', 'country:cc'] },
      { event: '2003' },
    ),
    statement(
      'gazette',
      2,
      'visit',
      'completed',
      { visitor: ['country:cc'], host: ['country:ee'] },
      { event: '2004' },
    ),
    statement(
      'herald',
      2,
      'talks',
      'completed',
      { party: ['country:aa', 'country:cc'] },
      { event: '2005' },
    ),
    statement(
      'herald',
      3,
      'supports',
      'active',
      { supporter: ['country:aa'] },
      { object: 'mission:lyra', event: '2006' },
    ),
    statement(
      'courier',
      2,
      'supports',
      'planned',
      { supporter: ['country:ee'] },
      { object: 'mission:lyra', event: '2029' },
    ),
    statement(
      'courier',
      3,
      'mou',
      'signed',
      { party: ['country:ee', 'country:ff'] },
      { event: '2010' },
    ),
    statement(
      'courier',
      4,
      'mou',
      'signed',
      { party: ['country:gg', 'country:hh'] },
      { event: '2011' },
    ),
    statement(
      'herald',
      4,
      'operates',
      'active',
      { operator: ['agency:asa'] },
      { object: 'instrument:eye' },
    ),
    statement(
      'herald',
      5,
      'part_of',
      'active',
      { part: ['instrument:eye'] },
      { object: 'mission:lyra' },
    ),
    statement('flyer', 1, 'talks', 'active', { party: ['country:ff', 'aggregate:many'] }),
    statement('flyer', 2, 'talks', 'active', { party: ['country:ii', 'aggregate:many'] }),
    statement('flyer', 3, 'talks', 'declined', { party: ['country:aa', 'country:gg'] }),
  ],
});
