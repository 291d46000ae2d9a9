import { uncapitalised } from '../text/first-letter.ts';
import type { Policy } from '../graph/policy.ts';
import { showsShared, type Projection } from '../graph/projection.ts';
import type { GraphQuery, Level } from '../graph/query.ts';
import { FAMILIES, type Family } from '../model/entity.ts';
import { KIND_GROUPS, type KindGroup } from '../model/kind.ts';
import { kindsOfGroup, type KindId } from '../model/kinds/registry.ts';
import type { Status } from '../model/status.ts';
import { countWords, formatCount } from './count-words.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { joinWords } from './join-words.ts';
import { KIND_GROUP_NAMES } from './kind-group-names.ts';
import { KIND_PLURALS } from './kind-plurals.ts';
import { POLICY_WORDS } from './policy-words.ts';
import { STATUS_NAMES } from './status-names.ts';

/** More members than this are counted, not listed. */
const LISTED = 2;

/** The group whose kinds are exactly these, or null. */
function wholeGroup(kinds: readonly KindId[]): KindGroup | null {
  const chosen: ReadonlySet<string> = new Set(kinds);
  const isWhole = (group: KindGroup): boolean => {
    const members = kindsOfGroup(group);
    return members.length === chosen.size && members.every((kind) => chosen.has(kind.id));
  };
  return KIND_GROUPS.find(isWhole) ?? null;
}

/** A name as it stands inside a sentence. */
function groupWords(group: KindGroup): string {
  return uncapitalised(KIND_GROUP_NAMES[group]);
}

/** The kinds of a choice: "sample loans", "science and data", "ties of 5 kinds"; of every kind if none. */
export function kindsWords(kinds: readonly KindId[]): string {
  if (kinds.length === 0) return 'ties of every kind';
  const group = wholeGroup(kinds);
  if (group !== null) return groupWords(group);
  if (kinds.length > LISTED) return `ties of ${formatCount(kinds.length)} kinds`;
  return joinWords(kinds.map((kind) => KIND_PLURALS[kind]));
}

/** The statuses of a choice: "status done or under way", "3 statuses"; any status if none. */
export function statusesWords(statuses: readonly Status[]): string {
  if (statuses.length === 0) return 'any status';
  if (statuses.length > LISTED) return countWords(statuses.length, 'status', 'statuses');
  const names = statuses.map((status) => STATUS_NAMES[status].replace(/^status /, ''));
  return `status ${joinWords(names, 'or')}`;
}

/** The documents of a choice: "one document", "3 of 14 documents"; all documents if none. */
export function documentsWords(documents: readonly string[], total: number): string {
  if (documents.length === 0) return 'all documents';
  if (documents.length === 1) return 'one document';
  return `${formatCount(documents.length)} of ${countWords(total, 'document')}`;
}

/** Which reading counts, after "all documents": ", the latest where they disagree"; nothing for any. */
export function policyWords(policy: Policy): string {
  return policy === 'any' ? '' : `, ${POLICY_WORDS[policy].brief}`;
}

/** The families a level can show at all. */
const LEVEL_FAMILIES: Readonly<Record<Level, readonly Family[]>> = {
  'two-mode': FAMILIES,
  actors: ['country', 'organisation'],
  countries: ['country', 'organisation'],
};

/** The families a level can show at all, in their fixed order. */
export function familiesOfLevel(level: Level): readonly Family[] {
  return LEVEL_FAMILIES[level];
}

/** A level without further choice: "actors and missions", "actors", "countries". */
const LEVEL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  'two-mode': ['actors', 'missions'],
  actors: ['actors'],
  countries: ['countries'],
};

/** How ties of shared missions are weighed: "actors who share a mission, after Newman". */
const SHARING: Readonly<Record<Projection, string>> = {
  stated: '',
  count: ' who share a mission, counted',
  newman: ' who share a mission, after Newman',
  jaccard: ' who share a mission, after Jaccard',
};

type BetweenQuery = Pick<
  GraphQuery,
  'level' | 'families' | 'unnamed' | 'bipartite' | 'projection' | 'statedToo' | 'expanded'
>;

/** What a level without missions shows besides: shared missions, agencies in place. */
function furtherWords(query: BetweenQuery): string {
  if (query.level === 'two-mode') return '';
  const stated = showsShared(query) && query.statedToo ? ', stated ties beside' : '';
  const open = query.level === 'countries' ? query.expanded.length : 0;
  return `${SHARING[query.projection]}${stated}${open === 0 ? '' : `, ${formatCount(open)} expanded`}`;
}

/** Whom the ties are between: "actors and missions", "countries", "actors, missions and unnamed groups". */
export function betweenWords(query: BetweenQuery): string {
  const chosen = query.families.map((family) => FAMILY_NAMES[family].many);
  const shown = chosen.length === 0 ? LEVEL_NAMES[query.level] : chosen;
  const words = joinWords(query.unnamed ? [...shown, 'unnamed groups'] : shown);
  if (query.bipartite && query.level === 'two-mode') return `${words}, not among either`;
  return `${words}${furtherWords(query)}`;
}
