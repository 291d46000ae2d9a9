import type { Dataset } from '../../src/model/dataset.ts';
import { buildDataset, claimGroup, documentRecord, entity, statement } from './dataset-builder.ts';

/** Markup that would set `window.__xss` if a page took it for more than text. */
export const HOSTILE =
  '"><img src=x onerror="window.__xss=1"><script>window.__xss=1</script>${1}{{1}}';

/** A network in which every word that data brings along is hostile. */
export function hostileNetwork(): Dataset {
  return buildDataset({
    title: HOSTILE,
    entities: [
      entity('country:a', `A ${HOSTILE}`, { zh: `甲${HOSTILE}` }),
      entity('country:b', `B ${HOSTILE}`, { label: HOSTILE }),
      entity('mission:c', `C ${HOSTILE}`),
    ],
    documents: [documentRecord('doc', { title: HOSTILE, publisher: HOSTILE, origin: HOSTILE })],
    statements: [
      statement('doc', 1, 'mou', 'signed', { party: ['country:a', 'country:b'] }),
      statement(
        'doc',
        2,
        'joint_mission',
        'active',
        { partner: ['country:a'] },
        { object: 'mission:c' },
      ),
      statement('doc', 3, 'mou', 'signed', { party: ['country:a', 'country:d'] }),
      statement('doc', 4, 'mou', 'signed', { party: ['country:d', 'country:e'] }),
      statement('doc', 5, 'mou', 'signed', { party: ['country:e', 'country:b'] }),
    ],
    claims: [
      claimGroup('claim:x', 'mission:c', HOSTILE, 'conflict', [
        [HOSTILE, 'statement:doc:01'],
        [`2 ${HOSTILE}`, 'statement:doc:02'],
      ]),
    ],
  });
}
