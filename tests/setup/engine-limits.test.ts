/** The page that says what browsers' engines allow: what it is made of, and what it says of ours. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FREE } from '../../e2e/pages/limits/pages.js';
import { SUBJECTS } from '../../e2e/pages/limits/subjects.js';
import {
  differences,
  readTables,
  reliedOn,
  sameRelease,
  type Tables,
  withColumns,
  writeTables,
} from '../../e2e/engines/limits/tables.ts';
import type { Subject } from '../../e2e/engines/limits/probe.ts';
import { ENGINES } from '../summary.mjs';

const repository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

const run = (): string => '';
const SMALL: readonly Subject[] = [
  {
    heading: 'Doors',
    legend: 'Whether a door is *open*.',
    probes: [
      { id: 'door/front', what: 'the front door', page: FREE, run },
      {
        id: 'door/back',
        what: 'the back door',
        page: FREE,
        run,
        reliance: { file: 'src/garden.ts', allows: /^open$/ },
      },
    ],
  },
];
const BEFORE: Tables = {
  one: { version: '156.0.1', findings: { 'door/front': 'open', 'door/back': 'throws Error' } },
  two: { version: '2.50.6', findings: { 'door/front': 'closed' } },
};

describe('the page', () => {
  test('says again what it was told, and names a file that counts on a finding', () => {
    const page = writeTables(SMALL, BEFORE);
    expect(readTables(page)).toEqual(BEFORE);
    expect(page).toContain(
      '| `door/back` | the back door | no policy | throws Error | not asked | `src/garden.ts` |',
    );
  });

  test('is read as empty where there is none', () => {
    expect(readTables('')).toEqual({});
  });

  test('keeps the column of an engine that was not asked, in the order of the engines', () => {
    const now = { one: { version: '157.0.1', findings: { 'door/front': 'closed' } } };
    const columns = withColumns(['two', 'one', 'three'], BEFORE, now);
    expect(Object.keys(columns)).toEqual(['two', 'one', 'three']);
    expect(columns).toMatchObject({ two: BEFORE['two'], one: now.one, three: { findings: {} } });
    expect(writeTables(SMALL, columns)).toContain(
      '| `door/front` | the front door | no policy | closed | closed | not asked |  |',
    );
  });
});

test('differences are those of engines that were asked', () => {
  const now = { one: { version: '157.0.1', findings: { 'door/front': 'open' } } };
  expect(differences(BEFORE, now)).toEqual([
    'one version: 156.0.1 → 157.0.1',
    'one door/back: throws Error → not asked',
  ]);
  expect(differences(BEFORE, BEFORE)).toEqual([]);
});

test.each([
  ['chromium', '156.0.8078.79', '156.1.2', true],
  ['firefox-esr', '153.7.0', '154.7.0', false],
  ['webkitgtk', '2.50.6', '2.50.7', true],
  ['webkitgtk', '2.50.6', '2.52.6', false],
] as const)('%s %s and %s are of one release: %s', (engine, one, other, expected) => {
  expect(sameRelease(engine, one, other)).toBe(expected);
});

describe('LIMITS.md', () => {
  const page = readFileSync(repository('e2e/engines/LIMITS.md'), 'utf8');
  const tables = readTables(page);
  const probes = SUBJECTS.flatMap((subject) => subject.probes);

  test('is what the probes and the findings in it make, for every engine', () => {
    expect(Object.keys(tables)).toEqual(ENGINES);
    expect(writeTables(SUBJECTS, tables)).toBe(page);
    const ids = probes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { findings } of Object.values(tables))
      expect(Object.keys(findings).sort()).toEqual(ids.sort());
  });

  test('says nothing that our code cannot work with, and names files that are there', () => {
    const relied = reliedOn(SUBJECTS);
    expect(relied.length).toBeGreaterThan(0);
    for (const { id, reliance } of relied) {
      expect(existsSync(repository(reliance.file)), reliance.file).toBe(true);
      for (const { findings } of Object.values(tables))
        expect(findings[id]).toMatch(reliance.allows);
    }
  });
});
