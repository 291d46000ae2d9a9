import type { UndirectedGraph } from 'graphology';
import type { Reading } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { Statement, StatementId } from '../model/statement.ts';
import type { Status } from '../model/status.ts';
import type { InTime } from './time/in-time.ts';
import type { SharedMission } from './shared-missions.ts';

/** `tie:<a>|<b>` with the two ids in code-unit order; `|shared` after them for one of shared missions. */
export type TieId = string;

/** One edge of a view: the statements behind it and what follows from them. */
export interface Tie {
  readonly id: TieId;
  readonly source: EntityId;
  readonly target: EntityId;
  /** The statements that assert it, in dataset order. */
  readonly statements: readonly StatementId[];
  /** Statements that deny or decline it; beside positive ones they make it contested. */
  readonly denials: readonly StatementId[];
  /** Number of distinct facts, structure (`operates`, `part_of`) left out; of shared missions, what the projection has. */
  readonly strength: number;
  /** Number of distinct origins: independent sources. */
  readonly origins: number;
  /** The furthest of its statements; of those that are sure on the view's date, where any is. */
  readonly status: Status;
  /** All its statements are only possibly so on the view's date: drawn soft. */
  readonly soft: boolean;
  /** What gives it its status are plans whose date has gone by. */
  readonly expected: boolean;
  /** Only `operates` and `part_of` stand behind it; left out of strength and metrics. */
  readonly structural: boolean;
  /** Both ends belong to one owner. */
  readonly domestic: boolean;
  readonly contested: boolean;
  /** The missions it stands for, where it says that its ends share some; empty for what is stated. */
  readonly missions: readonly SharedMission[];
  /** Stated, and only drawn beside ties of shared missions: in no metric. */
  readonly beside: boolean;
}

/** Ownership between two shown entities: a band behind the ties, never a tie. */
export interface Band {
  readonly owner: EntityId;
  readonly owned: EntityId;
}

/** The simple weighted graph of one view, and the records behind its edges. */
export interface ViewGraph {
  readonly dataset: Dataset;
  /**
   * One edge for a pair, keyed by the id of its tie: of the two that a pair may have, that of shared
   * missions. Metrics run on this graph, less its structural ties and those drawn beside.
   */
  readonly graph: UndirectedGraph<object, { readonly tie: Tie }>;
  /** In code-unit order of ids, so that nothing depends on the order of the data. */
  readonly entities: readonly EntityId[];
  readonly ties: ReadonlyMap<TieId, Tie>;
  readonly bands: readonly Band[];
  /** The statements in view that stand behind at least one tie. */
  readonly statements: readonly Statement[];
  /** Statements that pass the facets but tie nothing here (unnamed groups, families left out). */
  readonly untied: readonly Statement[];
  readonly contested: ReadonlySet<EntityId>;
  /** What the view's date made of the statements that pass the facets. */
  readonly time: InTime;
  /** The reading that the policy takes, by claim group, where it takes one. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** The statements of the other readings: they make no tie. */
  readonly setAside: ReadonlySet<StatementId>;
}
