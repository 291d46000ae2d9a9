import { expect, test } from 'vitest';
import { projectViewGraph } from '../../src/graph/project.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { plannedMissions } from '../../src/view/planned-missions.ts';
import { buildDataset, statement } from '../support/dataset-builder.ts';

const CN = 'country:cn';

test('only planned is what nobody has begun, by those who say how far it has come', () => {
  const statements = [
    statement('herald', 1, 'operates', 'planned', { operator: [CN] }, { object: 'mission:later' }),
    statement('herald', 2, 'membership', 'active', { member: [CN] }, { object: 'mission:later' }),
    statement('herald', 3, 'operates', 'planned', { operator: [CN] }, { object: 'mission:begun' }),
    statement('gazette', 1, 'operates', 'active', { operator: [CN] }, { object: 'mission:begun' }),
    statement('herald', 4, 'talks', 'in_talks', { party: [CN] }, { object: 'mission:talked-of' }),
    statement('herald', 5, 'mou', 'signed', { party: [CN] }, { object: 'event:signing' }),
    statement('herald', 6, 'operates', 'planned', { operator: [CN] }, { object: 'agency:new' }),
  ];
  const view = projectViewGraph(buildDataset({ statements }), DEFAULT_QUERY);
  expect([...plannedMissions(view)].sort()).toEqual(['mission:later', 'mission:talked-of']);
});
