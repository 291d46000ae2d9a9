import { capitalised } from '../text/first-letter.ts';
import type { Dataset } from '../model/dataset.ts';
import { familyOf } from '../model/entity.ts';
import { metricOf } from '../metrics/registry.ts';
import {
  betweenWords,
  documentsWords,
  kindsWords,
  policyWords,
  statusesWords,
} from './filter-words.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { isArranged, arrangedWords } from './layout-words.ts';
import { nearWords } from './near-words.ts';
import { isTimed } from '../graph/time/time-query.ts';
import { INITIAL_STATE, type ViewState } from './state.ts';
import { timeWords } from './time-words.ts';
import { takenOutNames } from './taken-out-words.ts';

/** What a word of the sentence chooses. */
export const CAPTION_TOPICS = [
  'kinds',
  'statuses',
  'time',
  'documents',
  'between',
  'near',
  'metric',
  'layout',
  'without',
] as const;
export type CaptionTopic = (typeof CAPTION_TOPICS)[number];

/** Plain words of the sentence. */
export interface CaptionText {
  readonly kind: 'text';
  readonly text: string;
}

/** Words that are a control: they say the choice, and open it. */
export interface CaptionControl {
  readonly kind: 'control';
  readonly words: string;
  /** Whether the reader changed it. */
  readonly changed: boolean;
  /** What it opens, in this order. The first names the control. */
  readonly topics: readonly [CaptionTopic, ...CaptionTopic[]];
}

export type CaptionPart = CaptionText | CaptionControl;

/** Whether the reader changed what a topic chooses. */
function isChanged(state: ViewState, topic: CaptionTopic): boolean {
  switch (topic) {
    case 'kinds':
      return state.kinds.length > 0 || state.otherDomains;
    case 'statuses':
      return state.statuses.length > 0;
    case 'time':
      return isTimed(state);
    case 'documents':
      return state.documents.length > 0 || state.policy !== INITIAL_STATE.policy;
    case 'between':
      return (
        state.families.length > 0 ||
        state.unnamed ||
        state.bipartite ||
        state.level !== INITIAL_STATE.level
      );
    case 'near':
      return state.near !== null;
    case 'metric':
      return (
        state.metric !== INITIAL_STATE.metric ||
        state.color !== INITIAL_STATE.color ||
        isWeighted(state) ||
        state.hulls
      );
    case 'layout':
      return isArranged(state);
    case 'without':
      return state.without.length > 0;
  }
}

/** Whether the metric in force weighs ties by the reader's wish. */
function isWeighted(state: ViewState): boolean {
  return state.weighted && (metricOf(state.metric)?.weights.weighted ?? null) !== null;
}

/** "betweenness", "betweenness, ties weighted, coloured by community". */
function metricWords(state: ViewState): string {
  const words = [metricOf(state.metric)?.names.en ?? state.metric];
  if (isWeighted(state)) words.push('ties weighted');
  if (state.color !== INITIAL_STATE.color) {
    words.push(`coloured by ${metricOf(state.color)?.names.en ?? state.color}`);
  }
  if (state.hulls) words.push('communities outlined');
  return words.join(', ');
}

/** "without China", "without China and France", "without 4 entities". */
function withoutWords(state: ViewState, dataset: Dataset): string {
  return `without ${takenOutNames({ dataset, without: new Set(state.without) })}`;
}

function wordsFor(state: ViewState, topic: CaptionTopic, dataset: Dataset): string {
  switch (topic) {
    case 'kinds':
      return kindsWords(state.kinds) + (state.otherDomains ? ', also outside space' : '');
    case 'statuses':
      return statusesWords(state.statuses);
    case 'time':
      return timeWords(state);
    case 'documents':
      return documentsWords(state.documents, dataset.documents.size) + policyWords(state.policy);
    case 'between':
      return betweenWords(state);
    case 'near':
      return state.near === null ? '' : nearWords(state.near, dataset);
    case 'metric':
      return metricWords(state);
    case 'layout':
      return arrangedWords(state);
    case 'without':
      return withoutWords(state, dataset);
  }
}

function text(words: string): CaptionText {
  return { kind: 'text', text: words };
}

/** Where a topic stands in the sentence, and the words before it. */
interface CaptionPlace {
  readonly before: string;
  readonly topic: CaptionTopic;
  /** `asked`: only where the reader asks for it. `plain`: also where no word is a control. */
  readonly stands: 'always' | 'plain' | 'asked';
}

const SENTENCE: readonly CaptionPlace[] = [
  { before: 'Showing ', topic: 'kinds', stands: 'always' },
  { before: ', of ', topic: 'statuses', stands: 'always' },
  { before: ', ', topic: 'time', stands: 'always' },
  { before: ', in ', topic: 'documents', stands: 'always' },
  { before: ', between ', topic: 'between', stands: 'plain' },
  { before: ', ', topic: 'near', stands: 'asked' },
  { before: '; marks sized by ', topic: 'metric', stands: 'plain' },
  { before: ', ', topic: 'layout', stands: 'asked' },
  { before: ', ', topic: 'without', stands: 'asked' },
];

/**
 * The sentence above the plate: "Showing ties of every kind, of any status, at any time, in all
 * documents, between actors and missions, within 2 steps of France; marks sized by number of ties, without China." The
 * neighbourhood, the layout and the last words stand only where the reader asks for them or took somebody out.
 */
export function captionParts(state: ViewState, dataset: Dataset): readonly CaptionPart[] {
  const places = SENTENCE.filter(
    ({ topic, stands }) => stands !== 'asked' || isChanged(state, topic),
  );
  const control = (topic: CaptionTopic): CaptionControl => ({
    kind: 'control',
    words: wordsFor(state, topic, dataset),
    changed: isChanged(state, topic),
    topics: [topic],
  });
  return [...places.flatMap(({ before, topic }) => [text(before), control(topic)]), text('.')];
}

/** Who all entities of a dataset are, where they are of one family: "organisations". */
function everybody({ entities }: Dataset): string | null {
  const families = new Set(Array.from(entities.values(), ({ type }) => familyOf(type)));
  const [only = null, ...others] = families;
  return only === null || others.length > 0 ? null : FAMILY_NAMES[only].many;
}

/**
 * The sentence where nothing in it is a control, without what goes without saying: "Ties between actors
 * and missions; marks sized by number of ties." Whatever narrows the view is in it. Where all are of one
 * family, they are called by its name.
 */
export function viewSentence(state: ViewState, dataset: Dataset): string {
  const words = (topic: CaptionTopic): string => {
    const all = topic === 'between' && !isChanged(state, topic) ? everybody(dataset) : null;
    return all ?? wordsFor(state, topic, dataset);
  };
  const said = SENTENCE.slice(1)
    .filter(({ topic, stands }) => stands === 'plain' || isChanged(state, topic))
    .map(({ before, topic }) => before + words(topic))
    .join('');
  const kinds = words('kinds').replace(/^ties of every kind/, 'ties');
  // Where nothing comes between ties and those whom they tie, no comma does.
  const rest = kinds.includes(',') ? said : said.replace(/^, (?=between)/, ' ');
  return `${capitalised(kinds + rest)}.`;
}

/**
 * The same sentence where room is short: "Every tie, all documents, actors and missions". Status stands
 * with the kinds, the metric with the actors, and each is said once it is changed.
 */
export function shortCaptionParts(state: ViewState, dataset: Dataset): readonly CaptionPart[] {
  const control = (main: CaptionTopic, further: readonly CaptionTopic[]): CaptionControl => {
    const changed = further.filter((topic) => isChanged(state, topic));
    const said = [main, ...changed].map((topic) => wordsFor(state, topic, dataset));
    return {
      kind: 'control',
      words: said.join(main === 'between' ? ' by ' : ', '),
      changed: changed.length > 0 || isChanged(state, main),
      topics: [main, ...further],
    };
  };
  const arranged = isArranged(state);
  const kinds = control('kinds', ['statuses']);
  const words = capitalised(kinds.words.replace(/^ties of every kind/, 'every tie'));
  return [
    { ...kinds, words },
    text(', '),
    control('documents', ['time']),
    text(', '),
    control('between', arranged ? ['metric'] : ['metric', 'layout']),
    ...(arranged ? [text(', '), control('layout', [])] : []),
    ...(state.near === null ? [] : [text(', '), control('near', [])]),
    ...(state.without.length > 0 ? [text(', '), control('without', [])] : []),
  ];
}
