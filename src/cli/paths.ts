import { LISTED_PATHS } from '../graph/paths/path.ts';
import { shortestPaths } from '../graph/paths/shortest-paths.ts';
import { shortestThreads } from '../graph/paths/threads.ts';
import { projectViewGraph } from '../graph/project.ts';
import { DEFAULT_QUERY, LEVELS } from '../graph/query.ts';
import { findEntity } from './find-entity.ts';
import { parseArguments } from './parse-arguments.ts';
import { entityJson, pathsJson } from './paths-json.ts';
import { readDataset } from './read-dataset.ts';
import { readLevel } from './read-level.ts';
import { bundledDataset } from './read-part.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { jsonRecord, writeJson } from './write-json.ts';

/** Finds how two entities of a dataset are connected. */
export const PATHS_VERB: Verb = {
  usage: `paths <from> <to> [--threads] [--level ${LEVELS.join('|')}] [--without id]...
                 [--data dataset.json]

Prints all shortest paths between two entities as JSON, with the statements of every step and what
holds each path together. An entity is named by its id, or by a name that no other bears. Without a
file, the dataset is the one that comes with the program.

  --threads  the shortest threads instead: paths of which one document has a statement behind every
             step, or of which every step concerns one mission, as an end of the tie or as the object
             of a statement behind it. They may be longer than the shortest paths
  --level    actors and missions (the default), actors, or countries
  --without  an entity to take out first; may be given several times

Ties that only say who runs or contains what are walked too (structural); ownership and unnamed groups
are not. All paths are counted, ${LISTED_PATHS} are listed: at every step the stronger tie first, then the
smaller id. Exits with 0 also where there is no path: count is 0 then.`,
  run: async (args, surroundings) => {
    const { values, positionals } = parseArguments(args, {
      threads: { type: 'boolean', default: false },
      level: { type: 'string', default: DEFAULT_QUERY.level },
      without: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
    });
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length > 0) {
      throw new UsageError('give two entities');
    }
    const level = readLevel(values.level);
    const file = values.data ?? bundledDataset(surroundings.home);
    const dataset = await readDataset(file, surroundings);
    if (dataset === null) return EXIT.fault;
    const [one, other] = [findEntity(dataset, from), findEntity(dataset, to)];
    if (one === other) throw new Error(`both ends are ${one.id}`);
    const without = new Set(values.without.map((named) => findEntity(dataset, named).id));
    const view = projectViewGraph(dataset, { ...DEFAULT_QUERY, level });
    const missing = [one, other].filter(({ id }) => !view.graph.hasNode(id));
    for (const { id } of missing) surroundings.err(`${id} has no tie at the level ${level}\n`);
    const find = values.threads ? shortestThreads : shortestPaths;
    const { title, version, hash } = dataset;
    writeJson(
      jsonRecord({
        dataset: jsonRecord({ title, version, hash }),
        level,
        without: [...without].sort(),
        from: entityJson(one),
        to: entityJson(other),
        sought: values.threads ? 'shortest threads' : 'shortest paths',
        ...pathsJson(dataset, find(view, one.id, other.id, without)),
      }),
      surroundings.out,
    );
    return EXIT.ok;
  },
};
