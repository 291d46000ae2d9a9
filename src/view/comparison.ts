import { entitiesOf } from '../graph/evidence-graph.ts';
import { commonPartners, partnersApart, type CommonPartner } from '../graph/paths/partners.ts';
import type { Metric } from '../metrics/metric.ts';
import { nameOf, type Entity, type EntityId } from '../model/entity.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Statement } from '../model/statement.ts';
import type { Analysis } from './analysis.ts';
import { countWords, formatMetric } from './count-words.ts';
import { dateBrief, spanOf } from './date-words.ts';
import { type EntityReference, referenceTo } from './entity-reference.ts';
import { ENTITY_TYPE_NAMES, FAMILY_NAMES } from './family-names.ts';
import { joinWords } from './join-words.ts';
import { metricGroups } from './metric-groups.ts';
import { byTime } from './statement-list.ts';
import { labelIn } from './label-in.ts';

/** One line of a comparison: what it is, and its value for each of the two. */
export interface ComparisonRow {
  readonly term: string;
  readonly values: readonly [string, string];
}

/** Figures that ask alike, and what each means. */
export interface ComparedMetric extends ComparisonRow {
  readonly definition: string;
}

/** Two entities side by side, ready to be shown. */
export interface Comparison {
  readonly pair: readonly [EntityReference, EntityReference];
  readonly rows: readonly ComparisonRow[];
  readonly metrics: readonly ComparedMetric[];
  /** Partners of both, and of all further entities chosen. */
  readonly common: readonly CommonPartner[];
  /** Partners of the first that the second has not, and the other way round. */
  readonly apart: readonly [readonly EntityReference[], readonly EntityReference[]];
  /** Titles of the documents that name both. */
  readonly documents: readonly string[];
}

function said({ view }: Analysis, id: EntityId): readonly Statement[] {
  return [...view.statements, ...view.untied].filter((s) => entitiesOf(s).has(id)).sort(byTime);
}

function documentsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ evidence }) => evidence[0]?.doc ?? []));
}

/** The last day that a date may be, as text that sorts. */
function lastDay(date: Edtf): string {
  return date.last ?? date.first ?? '';
}

/** First and last date; what is planned counts. */
function dates(statements: readonly Statement[]): readonly [string, string] {
  const known = statements.flatMap(({ time }) => spanOf(time) ?? []);
  const last = known.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
  return [known[0], last].map((date) => (date === undefined ? '–' : dateBrief(date))) as [
    string,
    string,
  ];
}

/** Its names in the other languages. */
function otherNames(entity: Entity): string {
  const shown = nameOf(entity);
  return joinWords([...new Set(entity.names.map(({ text }) => text))].filter((n) => n !== shown));
}

function ownerNames(analysis: Analysis, entity: Entity): string {
  return joinWords((entity.owner ?? []).map(({ id }) => referenceTo(analysis, id).label)) || '–';
}

function metricValue({ metrics }: Analysis, metric: Metric, id: EntityId): string {
  if (!metrics.graph.ids.includes(id)) return '–';
  const values = metrics.get(metric.id);
  if (values === undefined) return metrics.outcome(metric) === null ? 'not computed' : '–';
  const value = values.get(id);
  return value === undefined ? '–' : formatMetric(value, metric.digits);
}

function rowsOf(
  analysis: Analysis,
  pair: readonly [Entity, Entity],
  common: number,
): readonly ComparisonRow[] {
  const { view } = analysis;
  const row = (term: string, value: (entity: Entity) => string): ComparisonRow => ({
    term,
    values: [value(pair[0]), value(pair[1])],
  });
  const statements = new Map(pair.map(({ id }) => [id, said(analysis, id)]));
  const of = ({ id }: Entity): readonly Statement[] => statements.get(id) ?? [];
  const family = ({ id }: Entity): string => {
    const known = referenceTo(analysis, id).family;
    return known === null ? '–' : FAMILY_NAMES[known].one;
  };
  return [
    row('Name', nameOf),
    row('Also', (entity) => otherNames(entity) || '–'),
    row('Type', ({ type }) => ENTITY_TYPE_NAMES[type].one),
    row('Family', family),
    row('Belongs to', (entity) => ownerNames(analysis, entity)),
    row('Ties', ({ id }) => String(view.graph.degree(id))),
    { term: 'Partners in common', values: [String(common), String(common)] },
    row('Statements', (entity) => String(of(entity).length)),
    row('Documents', (entity) => String(documentsOf(of(entity)).size)),
    row('First date', (entity) => dates(of(entity))[0]),
    row('Last date', (entity) => dates(of(entity))[1]),
  ];
}

/** Compares two entities of a view. `also`: further entities that a common partner must have as well. */
export function compare(
  analysis: Analysis,
  [one, other]: readonly [Entity, Entity],
  also: readonly EntityId[],
): Comparison {
  const { view, without, dataset } = analysis;
  const both = commonPartners(view, [one.id, other.id], without);
  const apart = (id: EntityId, than: EntityId): readonly EntityReference[] =>
    partnersApart(view, id, [than], without).map((partner) => referenceTo(analysis, partner));
  const theirs = documentsOf(said(analysis, other.id));
  return {
    pair: [referenceTo(analysis, one.id), referenceTo(analysis, other.id)],
    rows: rowsOf(analysis, [one, other], both.length),
    metrics: metricGroups(analysis.metrics.graph.csr)
      .flatMap(({ metrics }) => metrics)
      .map((metric) => ({
        term: metric.names.en,
        definition: metric.definition,
        values: [
          metricValue(analysis, metric, one.id),
          metricValue(analysis, metric, other.id),
        ] as const,
      })),
    common: also.length === 0 ? both : commonPartners(view, [one.id, other.id, ...also], without),
    apart: [apart(one.id, other.id), apart(other.id, one.id)],
    documents: [...documentsOf(said(analysis, one.id))]
      .filter((id) => theirs.has(id))
      .map((id) => dataset.documents.get(id)?.title ?? id),
  };
}

/** "3 partners in common", and of whom where more than two are compared. */
export function commonWords(
  { dataset }: Analysis,
  common: readonly CommonPartner[],
  chosen: readonly EntityId[],
): string {
  const names = chosen.map((id) => labelIn(dataset, id));
  if (common.length === 0) return `${joinWords(names)} have no partner in common in this view.`;
  return `${countWords(common.length, 'partner')} of ${joinWords(names)}.`;
}
