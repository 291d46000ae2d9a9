import { LISTED_PATHS } from '../graph/paths/path.ts';
import { shortestPaths } from '../graph/paths/shortest-paths.ts';
import { shortestThreads } from '../graph/paths/threads.ts';
import { projectViewGraph } from '../graph/project.ts';
import { POLICIES } from '../graph/policy.ts';
import { PROJECTIONS } from '../graph/projection.ts';
import { LEVELS } from '../graph/query.ts';
import { restrictView } from '../view/analysis.ts';
import { findEntity } from './find-entity.ts';
import { parseArguments } from './parse-arguments.ts';
import { entityJson, pathsJson } from './paths-json.ts';
import { readDataset } from './read-dataset.ts';
import { bundledDataset } from './read-part.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { readViewOptions, VIEW_OPTIONS, viewOf } from './view-options.ts';
import { jsonRecord, writeJson } from './write-json.ts';

/** Finds how two entities of a dataset are connected. */
export const PATHS_VERB: Verb = {
  usage: `paths <from> <to> [--threads] [--level ${LEVELS.join('|')}]
                 [--projection ${PROJECTIONS.join('|')}]
                 [--policy ${POLICIES.join('|')}] [--as-of DATE] [--known-on DATE]
                 [--view LINK] [--without id]... [--data dataset.json]

Prints all shortest paths between two entities as JSON, with the statements of every step and what
holds each path together. An entity is named by its id, or by a name that no other bears. Without a
file, the dataset is the one that comes with the program.

  --threads  the shortest threads instead: paths of which one document has a statement behind every
             step, or of which every step concerns one mission, as an end of the tie or as the object
             of a statement behind it. They may be longer than the shortest paths
  --level    actors and missions (the default), actors, or countries
  --without  an entity to take out first; may be given several times
  --view     a link to a view, or what stands behind its #; this and the other options are those of
             the verb metrics

Ties that only say who runs or contains what are walked too (structural); ownership and unnamed groups
are not. All paths are counted, ${LISTED_PATHS} are listed: at every step the stronger tie first, then the
smaller id. Exits with 0 also where there is no path: count is 0 then.`,
  run: async (args, surroundings) => {
    const { values, positionals } = parseArguments(args, {
      threads: { type: 'boolean', default: false },
      ...VIEW_OPTIONS,
      without: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
    });
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length > 0) {
      throw new UsageError('give two entities');
    }
    const options = readViewOptions(values);
    const file = values.data ?? bundledDataset(surroundings.home);
    const dataset = await readDataset(file, surroundings);
    if (dataset === null) return EXIT.fault;
    const [one, other] = [findEntity(dataset, from), findEntity(dataset, to)];
    if (one === other) throw new Error(`both ends are ${one.id}`);
    const state = viewOf(dataset, options);
    const { level } = state;
    const named = values.without.map((name) => findEntity(dataset, name).id);
    const without = new Set([...state.without, ...named]);
    const view = restrictView(projectViewGraph(dataset, state), state.near, [...without]);
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
