import { type Fault } from '../../src/model/errors.ts';
import { validate } from '../../src/dataset/validate.ts';

const HASH = `scn1:${'0123456789abcdef'.repeat(4)}`;

/** A place in the document, with the fields given instead of sound ones. */
function evidence(): Record<string, unknown> {
  return { doc: 'gazette', p: 2, start: 10, end: 90, h: HASH, ph: HASH, for: 'core' };
}

/**
 * A valid dataset file that uses every field, made anew for each test to break. Every record also has a
 * field that no version knows.
 */
export function soundDataset(): Record<string, unknown> {
  return {
    title: 'Probes of the northern sea',
    version: '1.2.0',
    licence: 'CC-BY-4.0',
    funding: { grant: 7 },
    entities: [
      {
        id: 'country:aa',
        type: 'country',
        names: [
          { text: 'Arda', lang: 'en', pronounced: 'AR-da' },
          { text: '阿尔达', lang: 'zh' },
        ],
        iso: 'AA',
        wikidata: 'Q42',
        colour: 'blue',
      },
      {
        id: 'agency:aso',
        type: 'agency',
        names: [{ text: 'Arda Space Office', lang: 'en' }],
        aliases: [{ text: 'ASO', lang: 'und' }],
        label: 'ASO',
        owner: [
          { id: 'country:aa', from: '1990', to: '2040', basis: 'statement:gazette:01', share: 1 },
        ],
        note: 'Moved to the coast in 1999.',
      },
      { id: 'mission:probe-7', type: 'mission', names: [{ text: 'Probe-7', lang: 'en' }] },
      { id: 'aggregate:guests', type: 'aggregate', names: [{ text: 'the guests', lang: 'en' }] },
    ],
    documents: [
      {
        id: 'gazette',
        title: 'Two states, one probe',
        publisher: 'The Gazette',
        origin: 'Northern Wire',
        published: '2031-05-02',
        lang: 'en',
        url: 'https://gazette.example/probe?x=1',
        digest: false,
        note: 'Second edition.',
        normalisation: 'scn-1',
        hash: HASH,
        paragraphs: 12,
        pages: [3, 4],
      },
    ],
    statements: [
      {
        id: 'statement:gazette:01',
        fact: 'fact:probe-7',
        kind: 'hosted_payload',
        about: 'joint_mission',
        polarity: 1,
        status: 'planned',
        participants: [
          { entity: 'country:aa', role: 'host', implied: 'agency:aso', via: 'agency:aso', seat: 1 },
          {
            entity: 'aggregate:guests',
            role: 'contributor',
            count: { min: 3, max: 5, approx: true, unit: 'countries', source: 'table' },
          },
        ],
        object: ['mission:probe-7'],
        time: { event: '2029~', until: '2031', asOf: '2031-05-02', zone: 'UTC' },
        modality: 'attributed',
        attributedTo: 'agency:aso',
        evidence: [
          { ...evidence(), page: 3 },
          { ...evidence(), for: 'date' },
        ],
        paraphrase: 'Some guests may put equipment on the seventh probe.',
        rank: 'normal',
        rankReason: 'The only one.',
        domain: 'space',
        confidence: 0.75,
        origin: { by: 'human', version: '1' },
        review: 'accepted',
        reviewer: null,
      },
      {
        id: 'statement:gazette:02',
        kind: 'operates',
        polarity: -1,
        status: 'ended',
        participants: [{ entity: 'agency:aso', role: 'operator' }],
        object: ['mission:probe-7'],
        modality: 'asserted',
        evidence: [evidence()],
        paraphrase: 'The office no longer runs the probe.',
        domain: 'other',
      },
    ],
    claims: [
      {
        id: 'claim:guests',
        about: 'mission:probe-7',
        question: 'How many guests?',
        relation: 'conflict',
        readings: [
          { id: 'three', label: 'three', value: 3, statements: ['statement:gazette:01'] },
          { id: 'none', label: 'none', value: 'none', statements: ['statement:gazette:02'] },
        ],
        closed: false,
      },
    ],
    positions: { 'country:aa': [0, -3.5], 'mission:probe-7': [1e3, 2] },
  };
}

/** Where in the dataset: `statements.0.time.event`. */
export type Place = string;

/** A sound dataset with one value put elsewhere, or taken out where the value is `undefined`. */
export function broken(place: Place, value: unknown): Record<string, unknown> {
  const dataset = soundDataset();
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let at: Record<string, unknown> = dataset;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true });
  return dataset;
}

/** The faults of a sound dataset with one value put elsewhere. */
export function faultsOf(place: Place, value: unknown): readonly Fault[] {
  return validate(broken(place, value));
}
