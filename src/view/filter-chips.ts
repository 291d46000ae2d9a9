import { showsShared } from '../graph/projection.ts';
import type { Dataset } from '../model/dataset.ts';
import { KIND_GROUPS } from '../model/kind.ts';
import { KINDS } from '../model/kinds/registry.ts';
import type { ViewAction } from './action.ts';
import type { Facet } from './facets.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { KIND_GROUP_NAMES } from './kind-group-names.ts';
import { KIND_PLURALS } from './kind-plurals.ts';
import { nearWords } from './near-words.ts';
import { POLICY_WORDS } from './policy-words.ts';
import { PROJECTION_WORDS } from './projection-words.ts';
import type { ViewState } from './state.ts';
import { STATUS_NAMES } from './status-names.ts';
import { knownWords, trueWords } from './time-words.ts';
import { labelIn } from './label-in.ts';

/** One filter the reader set, and what takes it off again. */
export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly action: ViewAction;
}

function valueChip(facet: Facet, value: string, label: string): FilterChip {
  return {
    id: `${facet}:${value}`,
    label,
    action: { kind: 'toggle-value', facet, value },
  };
}

/** One chip for a group whose kinds are all chosen, one for each other kind. */
function kindChips(state: ViewState): readonly FilterChip[] {
  return KIND_GROUPS.flatMap((group) => {
    const kinds = KINDS.filter((kind) => kind.group === group).map((kind) => kind.id);
    const chosen = kinds.filter((kind) => state.kinds.includes(kind));
    if (chosen.length < kinds.length || kinds.length < 2) {
      return chosen.map((kind) => valueChip('kinds', kind, KIND_PLURALS[kind]));
    }
    const values = state.kinds.filter((kind) => !kinds.includes(kind));
    const action: ViewAction = { kind: 'set-facet', facet: 'kinds', values };
    return [{ id: `group:${group}`, label: KIND_GROUP_NAMES[group], action }];
  });
}

/** What a level without missions shows besides: ties of shared missions, agencies in place. */
function levelChips(dataset: Dataset, state: ViewState): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  if (showsShared(state)) {
    const words = PROJECTION_WORDS[state.projection].label;
    const beside = state.statedToo ? ', stated ties beside' : '';
    const label = `${words.charAt(0).toLowerCase()}${words.slice(1)}${beside}`;
    const action: ViewAction = { kind: 'set-projection', projection: 'stated' };
    chips.push({ id: 'projection', label, action });
  }
  for (const id of state.level === 'countries' ? state.expanded : []) {
    const label = `${labelIn(dataset, id)} expanded`;
    chips.push({ id: `expanded:${id}`, label, action: { kind: 'expand', id, expanded: false } });
  }
  return chips;
}

/** What was true, what was known, and whether the undated are out. */
function timeChips(state: ViewState): readonly FilterChip[] {
  const chips: readonly FilterChip[] = [
    {
      id: 'time',
      label: trueWords(state),
      action: { kind: 'set-time', since: null, asOf: null },
    },
    {
      id: 'undated',
      label: state.undated ? '' : 'dated statements only',
      action: { kind: 'show-undated', shown: true },
    },
    { id: 'known', label: knownWords(state), action: { kind: 'set-known-on', day: null } },
  ];
  return chips.filter(({ label }) => label !== '');
}

/** Every filter in force, in the order of the sentence. Level and metric are no filters. */
export function filterChips(dataset: Dataset, state: ViewState): readonly FilterChip[] {
  const chips: FilterChip[] = [...kindChips(state)];
  if (state.otherDomains) {
    const action: ViewAction = { kind: 'show-other-domains', shown: false };
    chips.push({ id: 'other-domains', label: 'also outside space', action });
  }
  for (const status of state.statuses) {
    chips.push(valueChip('statuses', status, STATUS_NAMES[status]));
  }
  chips.push(...timeChips(state));
  for (const id of state.documents) {
    chips.push(valueChip('documents', id, dataset.documents.get(id)?.title ?? id));
  }
  if (state.policy !== 'any') {
    const action: ViewAction = { kind: 'set-policy', policy: 'any' };
    chips.push({ id: 'policy', label: POLICY_WORDS[state.policy].brief, action });
  }
  for (const family of state.families) {
    chips.push(valueChip('families', family, FAMILY_NAMES[family].many));
  }
  if (state.unnamed) {
    const action: ViewAction = { kind: 'show-unnamed', shown: false };
    chips.push({ id: 'unnamed', label: 'unnamed groups', action });
  }
  chips.push(...levelChips(dataset, state));
  if (state.bipartite && state.level === 'two-mode') {
    const action: ViewAction = { kind: 'show-bipartite', shown: false };
    chips.push({ id: 'bipartite', label: 'only between actors and missions', action });
  }
  if (state.near !== null) {
    const label = nearWords(state.near, dataset);
    chips.push({ id: 'near', label, action: { kind: 'set-near', near: null } });
  }
  return chips;
}
