import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.ts';
import { KINDS } from '../../src/model/kinds/registry.ts';
import { STATUSES } from '../../src/model/status.ts';
import type { Statement } from '../../src/model/statement.ts';
import { buildDataset, entity, statement } from './dataset-builder.ts';

/** A small world with owners, unnamed groups and a region. */
const ENTITIES = [
  entity('country:cn', 'China'),
  entity('country:fr', 'France'),
  entity('country:pk', 'Pakistan'),
  entity('agency:cnsa', 'CNSA', { owner: 'country:cn' }),
  entity('agency:cnes', 'CNES', { owner: 'country:fr' }),
  entity('igo:esa', 'ESA'),
  entity('mission:svom', 'SVOM'),
  entity('mission:constructor', 'Constructor'),
  entity('event:day', 'Space Day'),
  entity('aggregate:many', 'seventeen countries'),
  entity('region:asia', 'Asia'),
];
const IDS = ENTITIES.map((e) => e.id);

const statements: fc.Arbitrary<readonly Statement[]> = fc
  .array(
    fc.record({
      doc: fc.constantFrom('gazette', 'herald', 'courier'),
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      polarity: fc.constantFrom(1 as const, 1 as const, 1 as const, -1 as const),
      seats: fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...IDS)), { minLength: 1, maxLength: 4 }),
      object: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
      fact: fc.option(fc.constantFrom('fact:a', 'fact:b')),
      domain: fc.constantFrom('space' as const, 'space' as const, 'other' as const),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map(({ doc, kind, status, seats, object, fact, polarity, domain }, i) => {
      const made = statement(doc, i + 1, kind.id as Statement['kind'], status, {}, { object });
      const participants = seats.map(([seat, id]) => ({
        entity: id,
        role: kind.roles[seat % kind.roles.length]!.id,
      }));
      return { ...made, participants, polarity, domain, ...(fact === null ? {} : { fact }) };
    }),
  );

/** Any small dataset, references whole. */
export const datasets: fc.Arbitrary<Dataset> = statements.map((list) =>
  buildDataset({ entities: ENTITIES, statements: list }),
);
