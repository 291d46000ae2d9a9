import { VERSION } from '../../workers/version.ts';
import type { LayoutId } from '../../layout/layout-names.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/registry.ts';
import { uncapitalised } from '../../text/first-letter.ts';
import type { Analysis } from '../analysis.ts';
import { isOffered } from '../arrange-view.ts';
import { computationCard, leftOutParts } from '../computation-card.ts';
import { countWords, formatCount } from '../count-words.ts';
import { dateInWords } from '../date-words.ts';
import { filterChips } from '../filter-chips.ts';
import type { ViewState } from '../state.ts';
import { takenOutNames } from '../taken-out-words.ts';
import { documentsInView, entitiesAndTies } from './counts-in-view.ts';
import { paragraph } from './sentences.ts';
import { statementsInYears, timelineCounts } from './timeline-counts.ts';

/** What a methods note cannot read from the view. */
export interface MethodsNoteOptions {
  /** EDTF: the day the figure is made for; null: it is not said. */
  readonly date: string | null;
  /** The version of the software; that of this build where left out. */
  readonly software?: string;
}

const LAYOUTS: Readonly<Record<LayoutId, string>> = {
  default:
    'Places: stress lowered by stochastic gradient descent (Zheng, Pawar and Goodman 2019, IEEE TVCG 25), then overlaps removed; the same places at each run',
  concentric: 'Places: concentric rings, the highest value in the middle',
  'two-columns': 'Places: two columns, actors on the left and missions on the right',
  community: 'Places: communities apart, each in a field of its own',
  grid: 'Places: a list by family and name',
};

function dataWords({ dataset }: Analysis, date: string | null): string {
  const licence = dataset.licence === undefined ? '' : `, ${dataset.licence}`;
  const day = date === null ? '' : `, as of ${dateInWords(date)}`;
  const hash = dataset.hash.replace(/^sha256:/u, 'SHA-256 ');
  return `Data: ${dataset.title}, version ${dataset.version} (${hash})${licence}${day}`;
}

function documentsWords(analysis: Analysis, state: ViewState): string {
  const used = documentsInView(analysis).length;
  const { dataset, view } = analysis;
  const all = dataset.documents.size;
  const which =
    used === all ? `all ${formatCount(all)}` : `${formatCount(used)} of ${formatCount(all)}`;
  const from = `${entitiesAndTies(analysis)} from ${countWords(view.statements.length, 'statement')} in ${which} documents`;
  return state.figure.picture === 'timeline'
    ? `${statementsInYears(timelineCounts(analysis))}; ${from}`
    : from;
}

function filtersWords({ dataset }: Analysis, state: ViewState): string {
  const words = filterChips(dataset, state).map(({ label }) => label);
  return words.length === 0 ? 'Nothing was filtered' : `Filters: ${words.join('; ')}`;
}

/** A metric, and what of the figure stands for it. */
interface MetricInUse {
  readonly role: string;
  readonly metric: Metric;
}

/** The metrics that orders, sizes, colours and areas of the figure stand for, each once. */
function metricsInUse(state: ViewState): readonly MetricInUse[] {
  const { picture } = state.figure;
  const graph = picture === 'graph';
  const fields = graph && (state.hulls || state.layout === 'community');
  const uses: readonly (readonly [role: string, id: string])[] = [
    ...(picture === 'timeline' ? [] : [[graph ? 'Size' : 'Order', state.metric] as const]),
    ...(graph ? [['Colour', state.color] as const] : []),
    ...(fields ? [['Areas', 'community'] as const] : []),
  ];
  return uses.flatMap(([role, id], i) => {
    const metric = metricOf(id);
    const known = uses.findIndex(([, other]) => other === id) < i;
    return metric === undefined || known ? [] : [{ role, metric }];
  });
}

/** What the card of a metric says of what matters in a paper, in its order. */
const TERMS = ['Graph', 'Weights', 'Readings'];

function cardSentences(analysis: Analysis, uses: readonly MetricInUse[]): readonly string[] {
  const [first] = uses;
  if (first === undefined) return [];
  return computationCard(analysis, first.metric)
    .filter(({ term }) => TERMS.includes(term))
    .map(({ term, text }) => `${term}: ${uncapitalised(text).replace(/^none: /u, 'none; ')}`);
}

function metricSentences({ role, metric }: MetricInUse): readonly string[] {
  const { names, definition, normalisation, source } = metric;
  return [
    `${role}: ${names.en}, ${uncapitalised(definition)}`,
    `Scale: ${uncapitalised(normalisation)}`,
    `Source: ${source}`,
  ];
}

/** What no metric counts. */
function leftOutWords(analysis: Analysis): string {
  const taken = takenOutNames(analysis);
  const parts = leftOutParts(analysis).map(uncapitalised);
  return `Left out: ${[...(taken === '' ? [] : [taken]), ...parts].join('; ')}`;
}

function layoutWords(state: ViewState): string {
  if (state.figure.picture !== 'graph') return '';
  const layout = isOffered(state.layout, state.level) ? state.layout : 'default';
  const moved = state.pins.length;
  const pins = moved === 0 ? '' : `; ${countWords(moved, 'mark')} moved by hand`;
  return `${LAYOUTS[layout]}${pins}`;
}

/**
 * How a figure of a view was made, as one paragraph for a paper: data, version and hash, day, documents,
 * filters, graph, weights, readings, metrics with their sources, layout, what is left out, software.
 */
export function methodsNote(
  analysis: Analysis,
  state: ViewState,
  { date, software = VERSION }: MethodsNoteOptions,
): string {
  const uses = metricsInUse(state);
  return paragraph([
    dataWords(analysis, date),
    documentsWords(analysis, state),
    filtersWords(analysis, state),
    ...cardSentences(analysis, uses),
    uses.length === 0 ? '' : leftOutWords(analysis),
    ...uses.flatMap(metricSentences),
    layoutWords(state),
    `Made with cooperation-graph${software === '' ? '' : ` ${software}`}`,
  ]);
}
