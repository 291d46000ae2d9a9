import { showsShared } from '../graph/projection.ts';
import { statementTotals } from '../graph/totals.ts';
import type { Analysis } from './analysis.ts';
import { countWords, formatCount } from './count-words.ts';
import { headlineOf, leadingHub } from './headline.ts';
import { joinWords } from './join-words.ts';
import { sourceWords } from './source-words.ts';
import { takenOutWords } from './taken-out-words.ts';
import { surenessWords } from './time-words.ts';
import { labelIn } from './label-in.ts';

/** How many entities the summary names as standing between others. */
const NAMED = 4;

/** The words of the first screen, written from the view. */
export interface OverviewText {
  readonly headline: string;
  /** How much is in view, from how many statements and documents. */
  readonly amount: string;
  /** How many ties the hub has; empty where nobody stands out. The first to go where room is short. */
  readonly hub: string;
  /** Who most shortest paths run through; empty where nobody stands between others. */
  readonly between: string;
  /** How many statements in view draw no tie, and why; empty where all do. */
  readonly untied: string;
  readonly sources: string;
}

function amountWords({ dataset, query, view }: Analysis): string {
  const used = new Set(view.statements.map((s) => s.evidence[0]?.doc)).size;
  const total = dataset.documents.size;
  const documents =
    used === total
      ? `all ${countWords(total, 'document')}`
      : `${formatCount(used)} of ${countWords(total, 'document')}`;
  const entities = countWords(view.entities.length, 'entity', 'entities');
  const only = showsShared(query) && !query.statedToo;
  const ties = `${countWords(view.ties.size, 'tie')}${only ? ' of shared missions' : ''}`;
  const statements = countWords(view.statements.length, 'statement');
  return `${entities} and ${ties}, from ${statements} in ${documents}.`;
}

function hubWords(analysis: Analysis, hub: string | null): string {
  if (hub === null) return '';
  const { without } = analysis;
  const ties = [...analysis.view.ties.values()].filter(
    (tie) => !without.has(tie.source) && !without.has(tie.target),
  );
  const own = ties.filter((tie) => tie.source === hub || tie.target === hub).length;
  const which = own === ties.length ? 'all' : formatCount(own);
  const left = without.size > 0 ? 'ties left' : 'ties';
  return `${labelIn(analysis.dataset, hub)} touches ${which} of the ${left}.`;
}

/** Whom the list "Who stands between" has on top; with nobody taken out where no hub stands out. */
function betweenWords(analysis: Analysis, hub: string | null): string {
  const values = (hub === null ? analysis.metrics : analysis.withoutHub).get('betweenness');
  const others = [...(values ?? [])]
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, NAMED)
    .map(([id]) => labelIn(analysis.dataset, id));
  if (others.length === 0) return '';
  const start = hub === null ? 'Most paths' : `After ${labelIn(analysis.dataset, hub)}, most paths`;
  return `${start} run through ${joinWords(others)}.`;
}

/**
 * How a level without missions accounts for every statement; the three add up to the same at each level.
 */
function totalsWords({ view, query }: Analysis): string {
  const { shown, domestic, alone } = statementTotals(view, query);
  const parts = [
    `${formatCount(shown)} tie two ${query.level === 'countries' ? 'countries or organisations' : 'actors'}`,
    `${formatCount(domestic)} stay within one owner`,
    `${formatCount(alone)} name no second party here`,
  ];
  return `Of ${countWords(shown + domestic + alone, 'statement')} in view, ${joinWords(parts)}.`;
}

function untiedWords(analysis: Analysis): string {
  const { view, query, near } = analysis;
  const whole = query.families.length === 0 && near === null && !showsShared(query);
  if (query.level !== 'two-mode' && whole) return totalsWords(analysis);
  const count = view.untied.length;
  if (count === 0) return '';
  const one = count === 1;
  const more = `${countWords(count, 'more statement')} ${one ? 'draws' : 'draw'} no tie here`;
  if (query.level !== 'two-mode' || query.families.length > 0 || near !== null) return `${more}.`;
  const groups = `${one ? 'speaks' : 'speak'} of unnamed groups, `;
  const why = `${one ? 'names' : 'name'} one side only, or ${one ? 'denies' : 'deny'}`;
  return `${more}: ${one ? 'it' : 'they'} ${query.unnamed ? '' : groups}${why}.`;
}

/** Writes the words of a view that shows something. */
export function overviewText(analysis: Analysis): OverviewText {
  const hub = leadingHub(analysis);
  return {
    headline: headlineOf(analysis),
    amount: [
      amountWords(analysis),
      surenessWords(analysis.view, analysis.query),
      takenOutWords(analysis),
    ]
      .filter((words) => words !== '')
      .join(' '),
    hub: hubWords(analysis, hub),
    between: betweenWords(analysis, hub),
    untied: untiedWords(analysis),
    sources: sourceWords(analysis.dataset, analysis.query.documents),
  };
}
