import { metricOf } from '../metrics/registry.ts';
import { betweenWords, documentsWords, kindsWords, statusesWords } from './filter-words.ts';
import { INITIAL_STATE, type ViewState } from './state.ts';

/** What a word of the sentence chooses. */
export const CAPTION_TOPICS = ['kinds', 'statuses', 'documents', 'between', 'metric'] as const;
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
    case 'documents':
      return state.documents.length > 0;
    case 'between':
      return state.families.length > 0 || state.unnamed || state.level !== INITIAL_STATE.level;
    case 'metric':
      return state.metric !== INITIAL_STATE.metric;
  }
}

function wordsFor(state: ViewState, topic: CaptionTopic, documents: number): string {
  switch (topic) {
    case 'kinds':
      return kindsWords(state.kinds) + (state.otherDomains ? ', also outside space' : '');
    case 'statuses':
      return statusesWords(state.statuses);
    case 'documents':
      return documentsWords(state.documents, documents);
    case 'between':
      return betweenWords(state);
    case 'metric':
      return metricOf(state.metric)?.names.en ?? state.metric;
  }
}

function text(words: string): CaptionText {
  return { kind: 'text', text: words };
}

/**
 * The sentence above the plate: "Showing ties of every kind, of any status, in all documents, between
 * actors and missions; marks sized by number of ties." `documents` is how many the dataset has.
 */
export function captionParts(state: ViewState, documents: number): readonly CaptionPart[] {
  const control = (topic: CaptionTopic): CaptionControl => ({
    kind: 'control',
    words: wordsFor(state, topic, documents),
    changed: isChanged(state, topic),
    topics: [topic],
  });
  return [
    text('Showing '),
    control('kinds'),
    text(', of '),
    control('statuses'),
    text(', in '),
    control('documents'),
    text(', between '),
    control('between'),
    text('; marks sized by '),
    control('metric'),
    text('.'),
  ];
}

/**
 * The same sentence where room is short: "Every tie, all documents, actors and missions". Status stands
 * with the kinds, the metric with the actors, and each is said once it is changed.
 */
export function shortCaptionParts(state: ViewState, documents: number): readonly CaptionPart[] {
  const control = (main: CaptionTopic, further: readonly CaptionTopic[]): CaptionControl => {
    const changed = further.filter((topic) => isChanged(state, topic));
    const said = [main, ...changed].map((topic) => wordsFor(state, topic, documents));
    return {
      kind: 'control',
      words: said.join(main === 'between' ? ' by ' : ', '),
      changed: changed.length > 0 || isChanged(state, main),
      topics: [main, ...further],
    };
  };
  const kinds = control('kinds', ['statuses']);
  const words = capitalise(kinds.words.replace(/^ties of every kind/, 'every tie'));
  return [
    { ...kinds, words },
    text(', '),
    control('documents', []),
    text(', '),
    control('between', ['metric']),
  ];
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
