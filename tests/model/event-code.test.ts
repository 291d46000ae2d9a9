import { expect, test } from 'vitest';
import { eventCodeOf } from '../../src/model/event-code.ts';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { STATUSES } from '../../src/model/status.ts';

test.each([
  ['mou', 'signed', '057'],
  ['mou', 'agreed', '030'],
  ['joint_mission', 'signed', '031'],
  ['joint_mission', 'active', '060'],
  ['joint_mission', 'ended', '060'],
  ['joint_mission', 'in_talks', '046'],
  ['joint_mission', 'declined', '120'],
  ['funding', 'suspended', '160'],
  ['visit', 'planned', '036'],
  ['talks', 'completed', '046'],
] as const)('%s, %s is CAMEO %s', (kind, status, cameo) => {
  expect(eventCodeOf({ kind, status, polarity: 1 })?.cameo).toBe(cameo);
});

test('a denial and an unstated status have no code; everything else has one', () => {
  for (const { id: kind } of KINDS) {
    for (const status of STATUSES) {
      expect(eventCodeOf({ kind, status, polarity: -1 })).toBeNull();
      const code = eventCodeOf({ kind, status, polarity: 1 });
      if (status === 'unknown') expect(code).toBeNull();
      else expect(code?.cameo).toMatch(/^\d{3,4}$/u);
    }
  }
});
