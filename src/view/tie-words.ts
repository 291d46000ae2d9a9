import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import { type KindId, kindOf } from '../model/kinds/registry.ts';
import type { Statement } from '../model/statement.ts';
import type { Status } from '../model/status.ts';
import type { Tie } from '../graph/view-graph.ts';
import { labelOf } from './analysis.ts';
import { countWords } from './count-words.ts';
import { spanOf, yearsInWords, yearsOf } from './date-words.ts';
import { ENTITY_TYPE_NAMES } from './family-names.ts';
import { KIND_NAMES } from './kind-names.ts';
import { STATUS_NAMES } from './status-names.ts';

/** Where a kind's name does not fit before a status or a year: what it is called once done, and before. */
const TIE_NAMES: Readonly<Partial<Record<KindId, readonly [done: string, before: string]>>> = {
  hosted_payload: ['payload carried', 'payload'],
  launch_service: ['launch', 'launch'],
  ground_station: ['ground support', 'ground support'],
  astronaut: ['astronauts', 'astronauts'],
  service: ['service provided', 'service'],
  supports: ['support', 'support'],
  sample_loan: ['samples lent', 'loan'],
  sample_gift: ['samples given', 'gift'],
  framework_agreement: ['agreement', 'agreement'],
  mou: ['memorandum', 'memorandum'],
};

/** Kinds that say with their own name how far they have come. */
const SAYS_STATUS: ReadonlySet<KindId> = new Set(['invitation', 'talks', 'visit']);

const PLAIN_STATUS: ReadonlySet<Status> = new Set(['active', 'completed', 'unknown']);

/** A kind in as few words as a narrow row has room for: "agreement", "memorandum". */
export function shortKind(kind: KindId): string {
  return TIE_NAMES[kind]?.[1] ?? KIND_NAMES[kind];
}

function kindAndStatus(kind: KindId, { status, expected }: Tie): string {
  const [done, before] = TIE_NAMES[kind] ?? [KIND_NAMES[kind], KIND_NAMES[kind]];
  if (PLAIN_STATUS.has(status) || SAYS_STATUS.has(kind)) return done;
  if (expected) return `${before} expected`;
  return `${before} ${status === 'offered' ? 'offered' : STATUS_NAMES[status]}`;
}

/** Only of what has begun can one say "since". */
const HAS_BEGUN: ReadonlySet<Status> = new Set(['completed', 'active', 'signed']);

/** "its instrument", "runs it", "part of it": who runs or contains whom, seen from one end. */
function structureWords(
  dataset: Dataset,
  statement: Statement,
  self: EntityId,
  other: EntityId,
): string {
  const selfIsObject = statement.object?.includes(self) === true;
  if (statement.kind === 'part_of') return selfIsObject ? 'part of it' : 'contains it';
  if (selfIsObject) return 'runs it';
  const type = dataset.entities.get(other)?.type;
  return type === undefined ? 'run by it' : `its ${ENTITY_TYPE_NAMES[type].one}`;
}

function isStructural(statement: Statement): boolean {
  return kindOf(statement.kind).group === 'structure';
}

/** "share Lyra", "share 3 missions". */
function sharedWords(dataset: Dataset, { missions }: Tie): string {
  const [only, ...more] = missions.map(({ id }) => dataset.entities.get(id));
  if (only === undefined || more.length > 0)
    return `share ${countWords(missions.length, 'mission')}`;
  return `share ${labelOf(only)}`;
}

/**
 * What a tie is, in a few words, seen from one of its ends: "joint mission, 2005–24" where one kind
 * stands behind it, "6 statements since 1964" where several do, "its instrument, 2024" for structure, "share 3 missions".
 */
export function tieWords(dataset: Dataset, tie: Tie, self: EntityId): string {
  const all = tie.statements.flatMap((id) => dataset.statements.get(id) ?? []);
  const said = tie.structural ? all : all.filter((s) => !isStructural(s));
  const dates = said.map((s) => spanOf(s.time));
  const years = yearsInWords(dates, true);
  if (tie.missions.length > 0) return sharedWords(dataset, tie);
  const [first] = said;
  if (first === undefined) return '';
  const other = tie.source === self ? tie.target : tie.source;
  const kinds = new Set(said.map((s) => s.kind));
  if (kinds.size > 1) {
    const range = yearsOf(dates);
    const since = range !== null && range[0] !== range[1] && HAS_BEGUN.has(tie.status);
    return `${countWords(said.length, 'statement')}${since ? ` since ${range[0]}` : years && `, ${years}`}`;
  }
  const words = tie.structural
    ? structureWords(dataset, first, self, other)
    : kindAndStatus(first.kind, tie);
  return years === '' ? words : `${words}, ${years}`;
}
