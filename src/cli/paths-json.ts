import type { Path, PathSet, PathStep } from '../graph/paths/path.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import { nameOf } from '../model/entity.ts';
import { type Json, jsonRecord } from './write-json.ts';

/** An entity as its id and English name. */
export function entityJson(entity: Entity): Json {
  return jsonRecord({ id: entity.id, name: nameOf(entity) });
}

/** A statement as its id, where it stands, and what kind and status it has. */
function statementJson({ statements }: Dataset, id: string): Json {
  const statement = statements.get(id);
  return jsonRecord({
    id,
    document: statement?.evidence[0]?.doc ?? null,
    kind: statement?.kind ?? null,
    status: statement?.status ?? null,
  });
}

function stepJson(dataset: Dataset, { from, to, tie }: PathStep): Json {
  const { id, status, strength, origins, structural, contested } = tie;
  return jsonRecord({
    from,
    to,
    tie: id,
    status,
    strength,
    origins,
    structural,
    contested,
    statements: tie.statements.map((said) => statementJson(dataset, said)),
    denials: tie.denials.map((said) => statementJson(dataset, said)),
  });
}

function pathJson(dataset: Dataset, { steps, documents, missions }: Path): Json {
  return jsonRecord({
    entities: [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)],
    heldBy: jsonRecord({ documents, missions }),
    steps: steps.map((step) => stepJson(dataset, step)),
  });
}

/**
 * Paths with the statements of their steps. `count` is exact: a number while JSON numbers are, above
 * 2^53 − 1 a text of digits. Without a path, `length` is null and `count` 0.
 */
export function pathsJson(dataset: Dataset, set: PathSet | null): Readonly<Record<string, Json>> {
  const count = set?.count ?? 0n;
  return {
    length: set?.length ?? null,
    count: count > BigInt(Number.MAX_SAFE_INTEGER) ? String(count) : Number(count),
    listed: set?.paths.length ?? 0,
    paths: (set?.paths ?? []).map((path) => pathJson(dataset, path)),
  };
}
