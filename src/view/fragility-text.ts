import type { FragilityResult } from '../metrics/fragility/fragility.ts';
import type { RankRange } from '../metrics/fragility/rank-range.ts';
import type { EntityId } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import { labelIn } from './label-in.ts';
import { countWords, formatCount } from './count-words.ts';
import { documentName } from './document-name.ts';
import { fewestStatementsText } from './fewest-statements-text.ts';
import { firstRanked } from './first-ranked.ts';
import { joinWords } from './join-words.ts';

/** How many of the first the sentences speak of. */
const FIRST = 10;

/** The first of a ranking as vertices, and how they are named. */
interface First {
  readonly vertices: readonly number[];
  readonly name: (vertex: number) => string;
  readonly names: (vertices: readonly number[]) => string;
}

function namesIn({ dataset }: Analysis): (id: EntityId) => string {
  return (id) => labelIn(dataset, id);
}

function firstOf({ entities, ranks }: FragilityResult, nameOf: (id: EntityId) => string): First {
  const places = new Map(entities.map((id, v) => [id, v]));
  const ranked = new Map(entities.map((id, v) => [id, ranks[v] ?? 0]));
  const name = (v: number): string => nameOf(entities[v] ?? '');
  return {
    vertices: firstRanked(ranked, FIRST).map((id) => places.get(id) ?? 0),
    name,
    names: (vertices) => joinWords(vertices.map(name)),
  };
}

function keeps(range: RankRange, v: number): boolean {
  const missing = (range.vanished[v] ?? 0) + (range.unranked[v] ?? 0);
  return range.best[v] === range.worst[v] && missing === 0;
}

/** "Of the first 10, China and CNSA keep their rank whichever document is left out." */
function keptWords(range: RankRange, { vertices, names }: First, whatever: string): string {
  const kept = vertices.filter((v) => keeps(range, v));
  const whom = `the first ${formatCount(vertices.length)}`;
  if (kept.length === vertices.length) {
    return vertices.length === 1
      ? `${names(kept)} stays first ${whatever}.`
      : `All of ${whom} keep their rank ${whatever}.`;
  }
  if (kept.length === 0) return `None of ${whom} keeps its rank ${whatever}.`;
  const [verb, their] = kept.length === 1 ? ['keeps', 'its'] : ['keep', 'their'];
  return `Of ${whom}, ${names(kept)} ${verb} ${their} rank ${whatever}.`;
}

/** "Chang’e-8 moves furthest: from rank 8 to 31 without Xinhua, 25 April 2025." */
function furthestWords(
  { ranks }: FragilityResult,
  range: RankRange,
  { vertices, name }: First,
  subjectName: (id: string) => string,
): string {
  const moves = vertices.flatMap((v) => [
    { v, to: range.worst[v] ?? 0, test: range.worstIn[v] ?? -1 },
    { v, to: range.best[v] ?? 0, test: range.bestIn[v] ?? -1 },
  ]);
  const far = ({ v, to }: { v: number; to: number }): number => Math.abs(to - (ranks[v] ?? 0));
  const [furthest] = moves.sort((a, b) => far(b) - far(a));
  const subject = range.subjects[furthest?.test ?? -1];
  if (furthest === undefined || subject === undefined) return '';
  const { v, to } = furthest;
  return `${name(v)} moves furthest: from rank ${ranks[v]} to ${to} without ${subjectName(subject)}.`;
}

/** "Space Day 2025 drops out without Xinhua, 25 April 2025." */
function vanishedWords(
  range: RankRange,
  { vertices, names }: First,
  subjectName: (id: string) => string,
): readonly string[] {
  return range.subjects.flatMap((subject, test) => {
    const gone = vertices.filter((v) => range.vanishedIn[v] === test);
    if (gone.length === 0) return [];
    const verb = gone.length === 1 ? 'drops' : 'drop';
    return [`${names(gone)} ${verb} out without ${subjectName(subject)}.`];
  });
}

/** How many of the first keep their rank, move, or drop out once ties of a single source go. */
function singleSourceWords({ singleSource }: FragilityResult, { vertices, names }: First): string {
  if (singleSource.problems[0] !== null) return '';
  const kept = vertices.filter((v) => keeps(singleSource, v)).length;
  const gone = vertices.filter((v) => (singleSource.vanished[v] ?? 0) > 0).length;
  const moved = vertices.length - kept - gone;
  const counts = [
    [kept, kept === 1 ? 'keeps its rank' : 'keep their rank'],
    [moved, moved === 1 ? 'moves' : 'move'],
    [gone, gone === 1 ? 'drops out' : 'drop out'],
  ] as const;
  const [most, ...rest] = counts.filter(([count]) => count > 0);
  if (most === undefined) return '';
  const whom =
    vertices.length === 1
      ? names(vertices)
      : `${formatCount(most[0])} of the first ${formatCount(vertices.length)}`;
  const others = rest.map(([count, verb]) => `${formatCount(count)} ${verb}`);
  return `Once all ties with a single source are dropped, ${joinWords([`${whom} ${most[1]}`, ...others])}.`;
}

/** Which tests gave no ranks, and why. */
function problemWords({ problems }: RankRange, what: string): string {
  const failed = problems.filter((problem) => problem !== null);
  const [why] = failed;
  if (why === undefined) return '';
  return `${countWords(failed.length, 'test')} of ${what} gave no ranks: ${why}`;
}

/** What one kind of test found. */
export interface FragilityEntry {
  readonly term: string;
  readonly sentences: readonly string[];
}

/**
 * What the test of a ranking found: how few statements decide the first three, and whom of the first ten
 * documents, hubs and ties of a single source move or drop.
 */
export function fragilityText(
  result: FragilityResult,
  analysis: Analysis,
): readonly FragilityEntry[] {
  const nameOf = namesIn(analysis);
  const first = firstOf(result, nameOf);
  const { documents, hubs } = result;
  const documentOf = (id: string): string => documentName(analysis.dataset, id);
  const hubNames = joinWords(hubs.subjects.map(nameOf), 'or');
  const stood = first.vertices.length > 0;
  const overDocuments = [
    keptWords(documents, first, 'whichever document is left out'),
    furthestWords(result, documents, first, documentOf),
    ...vanishedWords(documents, first, documentOf),
  ];
  const overHubs = [
    keptWords(hubs, first, `whichever of those with most ties is taken out: ${hubNames}`),
    furthestWords(result, hubs, first, nameOf),
    'Whoever is taken out is still counted where it stood.',
  ];
  const entries: readonly FragilityEntry[] = [
    {
      term: 'First',
      sentences: [
        stood ? '' : `More than ${FIRST} share the first rank: nobody stands out.`,
        ...fewestStatementsText(result, analysis, nameOf),
      ],
    },
    {
      term: 'Documents',
      sentences: [
        ...(stood && documents.subjects.length > 0 ? overDocuments : []),
        problemWords(documents, 'a document left out'),
      ],
    },
    {
      term: 'Hubs',
      sentences: [
        ...(stood && hubs.subjects.length > 0 ? overHubs : []),
        problemWords(hubs, 'an entity taken out'),
      ],
    },
    {
      term: 'Sources',
      sentences: [
        stood ? singleSourceWords(result, first) : '',
        problemWords(result.singleSource, 'ties of a single source'),
      ],
    },
  ];
  return entries
    .map(({ term, sentences }) => ({ term, sentences: sentences.filter((words) => words !== '') }))
    .filter(({ sentences }) => sentences.length > 0);
}
