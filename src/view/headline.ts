import { showsShared } from '../graph/projection.ts';
import { isActor, type Entity, type EntityId } from '../model/entity.ts';
import { capitalised, uncapitalised } from '../text/first-letter.ts';
import { labelOf, type Analysis } from './analysis.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { documentsWords, kindsWords, statusesWords } from './filter-words.ts';
import { joinWords } from './join-words.ts';
import { nearWords } from './near-words.ts';
import { takenOutNames } from './taken-out-words.ts';
import { dateOfView } from './time-words.ts';

/** A name with its possessive: "China’s", "the United States’". */
function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** The hub where it stands out: more ties than anybody else. Null where several share first place. */
export function leadingHub(analysis: Analysis): EntityId | null {
  const degrees = analysis.metrics.get('degree');
  if (analysis.hub === null || degrees === undefined) return null;
  const most = degrees.get(analysis.hub) ?? 0;
  const rivals = [...degrees.values()].filter((degree) => degree === most);
  return most > 1 && rivals.length === 1 ? analysis.hub : null;
}

/** What the reader narrowed the view to, at most two of it: a headline is no inventory. */
function narrowing(analysis: Analysis): string {
  const { query, dataset, near } = analysis;
  const words: string[] = near === null ? [] : [nearWords(near, dataset)];
  if (query.kinds.length > 0) words.push(kindsWords(query.kinds));
  if (query.statuses.length > 0) words.push(statusesWords(query.statuses).replace(/^status /, ''));
  if (query.families.length > 0) {
    words.push(joinWords(query.families.map((family) => FAMILY_NAMES[family].many)));
  }
  if (query.documents.length > 0) {
    words.push(`in ${documentsWords(query.documents, dataset.documents.size)}`);
  }
  return words.slice(0, 2).join(', ');
}

/** Whose ties a view is about. Sharing a mission makes nobody a partner. */
function subjectOf({ query }: Analysis, hub: Entity | undefined, where: string): string {
  if (showsShared(query)) {
    return hub === undefined
      ? `Who shares missions${where}`
      : `Whom ${labelOf(hub)} shares missions with`;
  }
  return hub === undefined
    ? `Who works with whom${where}`
    : `${possessive(labelOf(hub))} partners${where}`;
}

/**
 * The headline of a view, one phrase without a full stop: whose partners it shows and, where the reader
 * narrowed it, to what.
 */
export function headlineOf(analysis: Analysis): string {
  const { dataset, query } = analysis;
  const when = dateOfView(query).join(', ');
  const where = `${query.otherDomains ? '' : ' in space'}${when && ` ${when}`}`;
  const hubId = leadingHub(analysis);
  const hub = hubId === null ? undefined : dataset.entities.get(hubId);
  const narrowed = narrowing(analysis);
  if (analysis.without.size > 0) {
    const subject = `Without ${takenOutNames(analysis)}, who works with whom${where}`;
    return narrowed === '' ? subject : `${subject}: ${narrowed}`;
  }
  if (analysis.near !== null) {
    // About a neighbourhood: who stands out in it is another matter.
    return `${capitalised(narrowed)}: ${uncapitalised(subjectOf(analysis, undefined, where))}`;
  }
  if (hub !== undefined && !isActor(hub.type)) {
    return narrowed === ''
      ? `Who works on ${labelOf(hub)}${when && ` ${when}`}`
      : `Around ${labelOf(hub)}${when && ` ${when}`}: ${narrowed}`;
  }
  const subject = subjectOf(analysis, hub, where);
  if (narrowed !== '') return `${subject}: ${narrowed}`;
  if (when !== '') return subject;
  if (query.level === 'two-mode') {
    return hub === undefined ? `${subject}, and on what` : `${subject}, and what they work on`;
  }
  return query.level === 'actors' ? `${subject}, actor by actor` : `${subject}, country by country`;
}
