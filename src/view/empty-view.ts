import { projectViewGraph } from '../graph/project.ts';
import { showsShared } from '../graph/projection.ts';
import type { GraphQuery } from '../graph/query.ts';
import type { ViewAction } from './action.ts';
import { isTimed } from '../graph/time/time-query.ts';
import { restrictView, type Analysis } from './analysis.ts';
import { countWords } from './count-words.ts';
import { nearWords } from './near-words.ts';
import { betweenWords, documentsWords, kindsWords, statusesWords } from './filter-words.ts';
import { timeWords } from './time-words.ts';

/** A way out of an empty view: what to press, and how much it would show. */
export interface Loosening {
  /** "Any status" */
  readonly label: string;
  /** "12 ties" */
  readonly gain: string;
  readonly action: ViewAction;
}

/** What an empty view says: what is missing, and which choice to loosen. */
export interface EmptyView {
  readonly message: string;
  readonly loosenings: readonly Loosening[];
}

interface Choice {
  readonly label: string;
  readonly isMade: (query: GraphQuery) => boolean;
  readonly without: (query: GraphQuery) => GraphQuery;
  readonly action: ViewAction;
}

/** Every choice that can empty a view, and what takes it back. */
const CHOICES: readonly Choice[] = [
  {
    label: 'Every kind',
    isMade: (query) => query.kinds.length > 0,
    without: (query) => ({ ...query, kinds: [] }),
    action: { kind: 'set-facet', facet: 'kinds', values: [] },
  },
  {
    label: 'Any status',
    isMade: (query) => query.statuses.length > 0,
    without: (query) => ({ ...query, statuses: [] }),
    action: { kind: 'set-facet', facet: 'statuses', values: [] },
  },
  {
    label: 'At any time',
    isMade: ({ asOf, since }) => asOf !== null || since !== null,
    without: (query) => ({ ...query, asOf: null, since: null }),
    action: { kind: 'set-time', since: null, asOf: null },
  },
  {
    label: 'As known today',
    isMade: ({ knownOn }) => knownOn !== null,
    without: (query) => ({ ...query, knownOn: null }),
    action: { kind: 'set-known-on', day: null },
  },
  {
    label: 'Also undated statements',
    isMade: ({ undated }) => !undated,
    without: (query) => ({ ...query, undated: true }),
    action: { kind: 'show-undated', shown: true },
  },
  {
    label: 'All documents',
    isMade: (query) => query.documents.length > 0,
    without: (query) => ({ ...query, documents: [] }),
    action: { kind: 'set-facet', facet: 'documents', values: [] },
  },
  {
    label: 'Every family',
    isMade: (query) => query.families.length > 0,
    without: (query) => ({ ...query, families: [] }),
    action: { kind: 'set-facet', facet: 'families', values: [] },
  },
  {
    label: 'Actors and missions',
    isMade: (query) => query.level !== 'two-mode',
    without: (query) => ({ ...query, level: 'two-mode' }),
    action: { kind: 'set-level', level: 'two-mode' },
  },
  {
    label: 'Stated ties',
    isMade: (query) => showsShared(query),
    without: (query) => ({ ...query, projection: 'stated' }),
    action: { kind: 'set-projection', projection: 'stated' },
  },
  {
    label: 'Any reading where documents disagree',
    isMade: (query) => query.policy !== 'any',
    without: (query) => ({ ...query, policy: 'any' }),
    action: { kind: 'set-policy', policy: 'any' },
  },
  {
    label: 'Ties among actors and among missions',
    isMade: (query) => query.bipartite && query.level === 'two-mode',
    without: (query) => ({ ...query, bipartite: false }),
    action: { kind: 'show-bipartite', shown: false },
  },
  {
    label: 'Also outside space',
    isMade: (query) => !query.otherDomains,
    without: (query) => ({ ...query, otherDomains: true }),
    action: { kind: 'show-other-domains', shown: true },
  },
  {
    label: 'Also unnamed groups',
    isMade: (query) => !query.unnamed,
    without: (query) => ({ ...query, unnamed: true }),
    action: { kind: 'show-unnamed', shown: true },
  },
];

/** A neighbourhood taken back, where there is more than it. */
function widening({ dataset, query, near }: Analysis): readonly Loosening[] {
  const ties = near === null ? 0 : projectViewGraph(dataset, query).ties.size;
  if (ties === 0) return [];
  const action: ViewAction = { kind: 'set-near', near: null };
  return [{ label: 'Everybody, near or far', gain: countWords(ties, 'tie'), action }];
}

function messageFor(analysis: Analysis): string {
  const { dataset, query, near } = analysis;
  if (dataset.statements.size === 0) return 'This dataset holds no statements.';
  if (near !== null && widening(analysis).length > 0) {
    return `No tie of this view is ${nearWords(near, dataset)}.`;
  }
  const about = query.kinds.length === 0 ? '' : ` about ${kindsWords(query.kinds)}`;
  const status = query.statuses.length === 0 ? '' : ` of ${statusesWords(query.statuses)}`;
  const documents = query.documents.length === 0 ? '' : ' in ';
  const place =
    documents === ''
      ? ''
      : `${documents}${documentsWords(query.documents, dataset.documents.size)}`;
  const when = isTimed(query) ? `, ${timeWords(query)}` : '';
  return `No statement${about}${status}${place} gives a tie between ${betweenWords(query)}${when}.`;
}

/** What to say where a view holds no tie, with every single choice that would show some; else null. */
export function emptyView(analysis: Analysis): EmptyView | null {
  const { dataset, query, view, near, without } = analysis;
  if (view.ties.size > 0) return null;
  const loosenings = CHOICES.filter((choice) => choice.isMade(query)).flatMap((choice) => {
    const looser = projectViewGraph(dataset, choice.without(query));
    const ties = restrictView(looser, near, [...without]).ties.size;
    if (ties === 0) return [];
    return [{ label: choice.label, gain: countWords(ties, 'tie'), action: choice.action }];
  });
  return { message: messageFor(analysis), loosenings: [...widening(analysis), ...loosenings] };
}
