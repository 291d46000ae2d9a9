import { NEAR_STEPS } from '../graph/paths/neighbourhood.ts';
import { POLICIES } from '../graph/policy.ts';
import { PROJECTIONS } from '../graph/projection.ts';
import { LEVELS } from '../graph/query.ts';
import { LAYOUT_IDS } from '../layout/layout-names.ts';
import { FAMILIES } from '../model/entity.ts';
import { KINDS } from '../model/kinds/registry.ts';
import { STATUSES } from '../model/status.ts';
import { PATH_SHOWS } from '../view/path-choice.ts';
import { PANELS, TABLES, THEMES } from '../view/state.ts';
import { wordsToHtml } from './escape-html.ts';

/** A key of a view's link, for people who write links by hand. */
export interface LinkKey {
  readonly key: string;
  /** Backticks are code. */
  readonly meaning: string;
}

const words = (list: readonly (string | number)[]): string =>
  list.map((word) => `\`${word}\``).join(', ');

/** Every key of a link, in the order they are written; those of figures share one line. */
export const LINK_KEYS: readonly LinkKey[] = [
  { key: 'level', meaning: `Which graph: ${words(LEVELS)}.` },
  {
    key: 'ties',
    meaning: `Which ties the levels of actors and of countries have: ${words(PROJECTIONS)}. The last three are ties of those who share a mission: their number, Newman’s sum, Jaccard’s index.`,
  },
  { key: 'stated', meaning: '`1`: stated ties are drawn beside those of shared missions.' },
  { key: 'open', meaning: 'Ids of countries whose agencies stand in their place.' },
  { key: 'policy', meaning: `Which reading counts where documents disagree: ${words(POLICIES)}.` },
  { key: 'panel', meaning: `The explorer’s panel: ${words(PANELS)}.` },
  {
    key: 'select',
    meaning: 'What is selected: `country:fr`, or the two ends of a tie, `country:cn|country:fr`.',
  },
  {
    key: 'size',
    meaning: 'The metric that sizes marks, by its id; the attribute `metric` sets it.',
  },
  { key: 'weights', meaning: '`1`: ties weigh in metrics.' },
  { key: 'without', meaning: 'Ids of entities that metrics leave out.' },
  { key: 'color', meaning: 'What colours marks: `family`, or a metric’s id.' },
  { key: 'hulls', meaning: '`1`: communities have a pale ground.' },
  { key: 'family', meaning: `Only these: ${words(FAMILIES)}.` },
  { key: 'kind', meaning: `Only these kinds: ${words(KINDS.map(({ id }) => id))}.` },
  { key: 'status', meaning: `Only these states: ${words(STATUSES)}.` },
  { key: 'doc', meaning: 'Only these documents, by their ids.' },
  { key: 'other', meaning: '`1`: with statements whose `domain` is `other`.' },
  { key: 'groups', meaning: '`1`: with unnamed groups.' },
  { key: 'across', meaning: '`1`: only ties between an actor and a mission.' },
  { key: 'since', meaning: 'From this day on: `2024-06-24`, `2024-06` or `2024`.' },
  { key: 'as-of', meaning: 'As it was at the end of this day, month or year.' },
  {
    key: 'reading',
    meaning: '`in-force`: what was in force on that day, not all that had been by then.',
  },
  { key: 'undated', meaning: '`0`: without statements that have no date.' },
  { key: 'known-on', meaning: 'As documents published by this day say it.' },
  {
    key: 'near',
    meaning: `Only who is near an entity, in ${words(NEAR_STEPS)} steps: \`country:fr.2\`.`,
  },
  {
    key: 'path',
    meaning: `Paths between two: \`country:fr|country:pk\`, and after a full stop which: ${words(PATH_SHOWS)}.`,
  },
  { key: 'layout', meaning: `How entities are placed: ${words(LAYOUT_IDS)}.` },
  {
    key: 'pin',
    meaning: 'Where entities were moved, in ten-thousandths of the picture: `country:fr.5120.300`.',
  },
  {
    key: 'table',
    meaning: `The table, and whether it is open: ${words(TABLES)}, as in \`ties.open\`; a column to sort by may follow, \`-\` before it for the highest first.`,
  },
  { key: 'at', meaning: 'What part is in sight: middle in shares of the picture, then the zoom.' },
  { key: 'theme', meaning: `One of ${words(THEMES)}.` },
  {
    key: 'figure-…',
    meaning: 'How figures are made. The explorer’s panel “Figure” writes these keys.',
  },
  { key: 'data', meaning: 'The data the link was made on: the first 8 digits of their hash.' },
  {
    key: 'z',
    meaning: 'All of the above, packed, where the link would be longer than 300 characters.',
  },
];

/** The id of a key in the page that lists them: `key-level`. */
export function linkKeyAnchor(key: string): string {
  return `key-${key.replace('-…', '')}`;
}

/** The keys as a list of terms. */
export function linkKeyList(): string {
  const rows = LINK_KEYS.map(
    ({ key, meaning }) =>
      `<div id="${linkKeyAnchor(key)}"><dt><code>${key}</code></dt><dd>${wordsToHtml(meaning)}</dd></div>`,
  );
  return `<dl class="codes">\n${rows.join('\n')}\n</dl>`;
}
