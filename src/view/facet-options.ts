import type { Dataset } from '../model/dataset.ts';
import type { DocumentRecord } from '../model/document.ts';
import { KIND_GROUPS, type KindGroup } from '../model/kind.ts';
import { KINDS } from '../model/kinds/registry.ts';
import { dateInWords } from './date-words.ts';
import type { FacetCounts, ValueCounts } from './facet-counts.ts';
import { FAMILY_NAMES } from './family-names.ts';
import { familiesOfLevel } from './filter-words.ts';
import { KIND_GROUP_NAMES } from './kind-group-names.ts';
import { KIND_PLURALS } from './kind-plurals.ts';
import type { ViewState } from './state.ts';
import { STATUS_NAMES, STATUS_ORDER } from './status-names.ts';

/** One value a reader may choose, as a picker lists it. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Who published a document, and when. */
  readonly detail?: string;
  /** What the view would show of it with the other facets as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The kinds of one group that the dataset has. */
export interface KindGroupOptions {
  readonly group: KindGroup;
  readonly label: string;
  readonly count: number;
  readonly options: readonly FacetOption[];
  /** Whether all of them are chosen, or some. */
  readonly chosen: 'all' | 'some' | 'none';
}

function option(
  value: string,
  label: string,
  counts: ValueCounts,
  chosen: readonly string[],
): FacetOption {
  return { value, label, count: counts.get(value) ?? 0, chosen: chosen.includes(value) };
}

function howMany(options: readonly FacetOption[]): KindGroupOptions['chosen'] {
  const chosen = options.filter((o) => o.chosen).length;
  if (chosen === 0) return 'none';
  return chosen === options.length ? 'all' : 'some';
}

/** The kinds the dataset has, by group; groups without any are left out. */
export function kindOptions(
  dataset: Dataset,
  state: ViewState,
  counts: FacetCounts,
): readonly KindGroupOptions[] {
  const present = new Set([...dataset.statements.values()].map((s) => s.kind));
  return KIND_GROUPS.flatMap((group) => {
    const options = KINDS.filter((kind) => kind.group === group && present.has(kind.id)).map(
      ({ id }) => option(id, KIND_PLURALS[id], counts.kinds, state.kinds),
    );
    if (options.length === 0) return [];
    const count = options.reduce((sum, o) => sum + o.count, 0);
    return [{ group, label: KIND_GROUP_NAMES[group], count, options, chosen: howMany(options) }];
  });
}

/** The statuses the dataset has, from furthest along to least. */
export function statusOptions(
  dataset: Dataset,
  state: ViewState,
  counts: FacetCounts,
): readonly FacetOption[] {
  const present = new Set([...dataset.statements.values()].map((s) => s.status));
  return STATUS_ORDER.filter((status) => present.has(status)).map((status) =>
    option(status, STATUS_NAMES[status], counts.statuses, state.statuses),
  );
}

function byDate(a: DocumentRecord, b: DocumentRecord): number {
  const [keyA, keyB] = [`${a.published} ${a.id}`, `${b.published} ${b.id}`];
  return keyA < keyB ? -1 : 1;
}

/** All documents, oldest first. */
export function documentOptions(
  dataset: Dataset,
  state: ViewState,
  counts: FacetCounts,
): readonly FacetOption[] {
  return [...dataset.documents.values()].sort(byDate).map((d) => ({
    ...option(d.id, d.title, counts.documents, state.documents),
    detail: `${d.publisher}, ${dateInWords(d.published)}`,
  }));
}

/** The families that the level can show. */
export function familyOptions(state: ViewState, counts: FacetCounts): readonly FacetOption[] {
  return familiesOfLevel(state.level).map((family) =>
    option(family, FAMILY_NAMES[family].many, counts.families, state.families),
  );
}
