import type { Dataset } from '../model/dataset.ts';
import { type EntityId, familyOf } from '../model/entity.ts';
import { kindOf } from '../model/kinds/registry.ts';
import type { Statement, StatementId } from '../model/statement.ts';
import type { Status } from '../model/status.ts';
import { isDenial } from './denial.ts';
import { impliedPairs, pairKey } from './implied-pairs.ts';
import type { Projection } from './projection.ts';
import type { GraphQuery } from './query.ts';
import { shownAs } from './shown-as.ts';
import { higherStatus, highestStatus, lowerStatus } from './tie-status.ts';

/** A mission that two actors share. */
export interface SharedMission {
  readonly id: EntityId;
  /** k: how many named actors it has after roll-up, these two among them. */
  readonly actors: number;
  /** The statements that tie either of the two to it, by id. */
  readonly statements: readonly StatementId[];
}

/** Two actors of a mission or of several. */
export interface Sharing {
  /** `<a>|<b>` in code-unit order. */
  readonly key: string;
  /** By id. */
  readonly missions: readonly SharedMission[];
  /** How strong the projection in force has it; positive. */
  readonly weight: number;
  /** The furthest that one of the missions has come for both. */
  readonly status: Status;
}

function isMission(dataset: Dataset, id: EntityId): boolean {
  const type = dataset.entities.get(id)?.type;
  return type !== undefined && familyOf(type) === 'mission';
}

/** The statements that tie each actor to each mission. */
type Crew = Map<EntityId, Map<EntityId, Set<Statement>>>;

/**
 * Who takes part in which mission, by the statements of a view. Unnamed groups and whoever the facets
 * leave out take no part, nor does who only runs or contains a mission, as in every metric.
 */
function crewsOf(dataset: Dataset, query: GraphQuery, statements: readonly Statement[]): Crew {
  const crews: Crew = new Map();
  const named = { ...query, unnamed: false };
  for (const statement of statements) {
    if (isDenial(statement) || kindOf(statement.kind).group === 'structure') continue;
    for (const { from, to } of impliedPairs(statement)) {
      const mission = [from, to].find((id) => isMission(dataset, id));
      const actor = shownAs(dataset, named, mission === from ? to : from);
      if (mission === undefined || actor === null) continue;
      const crew = crews.get(mission) ?? new Map<EntityId, Set<Statement>>();
      crews.set(mission, crew.set(actor, (crew.get(actor) ?? new Set()).add(statement)));
    }
  }
  return crews;
}

/** What a projection makes of the missions two actors share, of so many that either takes part in. */
const WEIGHTS: Readonly<
  Record<Projection, (missions: readonly SharedMission[], either: number) => number>
> = {
  stated: () => 0,
  count: (missions) => missions.length,
  newman: (missions) => missions.reduce((sum, { actors }) => sum + 1 / (actors - 1), 0),
  jaccard: (missions, either) => missions.length / either,
};

/**
 * The pairs of actors that share a mission, by key: the one-mode projection of the graph of actors and
 * missions (Newman 2001 for Σ 1/(k − 1)). A mission with one actor gives none. `statements`: those in
 * force in the view.
 */
export function sharedMissions(
  dataset: Dataset,
  query: GraphQuery,
  statements: readonly Statement[],
): readonly Sharing[] {
  const crews = crewsOf(dataset, query, statements);
  const missionsOf = new Map<EntityId, number>();
  const shared = new Map<string, { missions: SharedMission[]; statuses: Status[] }>();
  for (const [id, crew] of [...crews].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const actors = [...crew];
    for (const [i, [a, ofA]] of actors.entries()) {
      missionsOf.set(a, (missionsOf.get(a) ?? 0) + 1);
      for (const [b, ofB] of actors.slice(i + 1)) {
        const key = pairKey(a, b);
        const sharing = shared.get(key) ?? { missions: [], statuses: [] };
        shared.set(key, sharing);
        const behind = [...new Set([...ofA, ...ofB])].map((s) => s.id).sort();
        sharing.missions.push({ id, actors: crew.size, statements: behind });
        sharing.statuses.push(lowerStatus(highestStatus([...ofA]), highestStatus([...ofB])));
      }
    }
  }
  return [...shared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { missions, statuses }]) => {
      const [a = '', b = ''] = key.split('|');
      const either = (missionsOf.get(a) ?? 0) + (missionsOf.get(b) ?? 0) - missions.length;
      const weight = WEIGHTS[query.projection](missions, either);
      return { key, missions, weight, status: statuses.reduce(higherStatus) };
    });
}
