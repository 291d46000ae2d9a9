import type { ClaimGroup, Reading } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { originOf } from '../model/document.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Statement, StatementId } from '../model/statement.ts';
import { disagreements } from './contested.ts';
import type { Policy } from './policy.ts';
import type { GraphQuery } from './query.ts';
import { admitsStatement } from './statement-filter.ts';
import { inTime } from './time/in-time.ts';
import { ALL_TIME } from './time/time-query.ts';

/** A reading and those of its statements that are in view. */
interface Backed {
  readonly reading: Reading;
  readonly by: readonly Statement[];
}

/** Picks one of the readings; null where its rule singles none out. */
type Rule = (dataset: Dataset, backed: readonly Backed[]) => Reading | null;

/** The one with the highest value; null where two share it or nobody has any. */
function only(
  backed: readonly Backed[],
  value: (one: Backed) => string | number | null,
): Backed | null {
  const values = backed.map(value);
  const best = values.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
  const holders = backed.filter((_, i) => best !== null && values[i] === best);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function documentsOf(dataset: Dataset, { by }: Backed) {
  return by.flatMap((s) => dataset.documents.get(s.evidence[0]?.doc ?? '') ?? []);
}

/** The reading of more than half of the independent sources that answer, and of more than any other. */
const majority: Rule = (dataset, backed) => {
  const origins = (one: Backed): ReadonlySet<string> =>
    new Set(documentsOf(dataset, one).map(originOf));
  const all = new Set(backed.flatMap((one) => [...origins(one)]));
  const first = only(backed, (one) => origins(one).size);
  return first !== null && origins(first).size * 2 > all.size ? first.reading : null;
};

/** The reading of the document published last; one whose date is not known is never the last. */
const latest: Rule = (dataset, backed) =>
  only(backed, (one) =>
    documentsOf(dataset, one)
      .map(({ published }) => parseEdtf(published)?.last ?? null)
      .reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null),
  )?.reading ?? null;

/** The one reading with a statement that was ranked first by hand. */
const ranked: Rule = (_dataset, backed) =>
  only(backed, ({ by }) => (by.some((s) => s.rank === 'preferred') ? 1 : null))?.reading ?? null;

const RULES: Readonly<Record<Policy, Rule>> = { any: () => null, majority, latest, ranked };

/** What a policy makes of the claim groups of a view. */
export interface ReadingsInForce {
  /** The reading it takes, by claim group; a group in which any reading may stand has none. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** The statements of the other readings of these groups; they make no tie. */
  readonly setAside: ReadonlySet<StatementId>;
}

/**
 * The statements a policy goes by: of the documents in view, as known on the view's day. What else the
 * reader filters or dates changes no answer.
 */
function evidenceFor(dataset: Dataset, query: GraphQuery): readonly Statement[] {
  const wide: GraphQuery = { ...query, kinds: [], statuses: [] };
  const passing = [...dataset.statements.values()].filter((s) => admitsStatement(s, wide));
  return inTime(dataset, passing, { ...ALL_TIME, knownOn: query.knownOn }).statements;
}

/** The reading that a policy takes from these statements; null where any may stand. */
function readingTaken(
  dataset: Dataset,
  policy: Policy,
  claim: ClaimGroup,
  evidence: ReadonlyMap<StatementId, Statement>,
): Reading | null {
  const backed = claim.readings
    .map((reading) => ({ reading, by: reading.statements.flatMap((id) => evidence.get(id) ?? []) }))
    .filter(({ by }) => by.length > 0);
  return backed.length < 2 ? null : RULES[policy](dataset, backed);
}

/**
 * Which readings a query's policy takes. Under `any` none: all may stand. So they may in a group in
 * which the rule singles none out: no majority, two latest, none or several ranked first. A statement
 * that gives the reading taken is set aside only if another group sets it aside.
 */
export function readingsInForce(dataset: Dataset, query: GraphQuery): ReadingsInForce {
  const readings = new Map<string, Reading>();
  const setAside = new Set<StatementId>();
  if (query.policy === 'any') return { readings, setAside };
  const evidence = new Map(evidenceFor(dataset, query).map((s) => [s.id, s]));
  for (const claim of disagreements(dataset)) {
    const taken = readingTaken(dataset, query.policy, claim, evidence);
    if (taken === null) continue;
    readings.set(claim.id, taken);
    for (const id of claim.readings.flatMap(({ statements }) => statements)) {
      if (!taken.statements.includes(id)) setAside.add(id);
    }
  }
  return { readings, setAside };
}
