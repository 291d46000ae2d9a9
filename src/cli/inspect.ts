import { readFigure } from '../figure/carried/read-figure.ts';
import { parseArguments } from './parse-arguments.ts';
import { MAX_FIGURE_BYTES, readNamed } from './render-source.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';

/** Says what a figure carries. */
export const INSPECT: Verb = {
  usage: `inspect figure.(svg|png)

Prints what view and data a figure carries, as JSON: title, state (the view, as what stands behind the #
of a link), dataHash, dataVersion, and dataset where the data goes along. Exits with 1 where the file is
no figure, carries nothing, is cut off or was changed.`,
  run: async (args, { out }) => {
    const [file, ...more] = parseArguments(args, {}).positionals;
    if (file === undefined || more.length > 0) throw new UsageError('give one figure');
    const { title, carried } = readFigure(await readNamed(file, MAX_FIGURE_BYTES));
    const { link, hash, version, data } = carried;
    const dataset: unknown = data === null ? undefined : JSON.parse(data);
    const known = { title, state: link, dataHash: hash, dataVersion: version, dataset };
    out(`${JSON.stringify(known, null, 2)}\n`);
    return EXIT.ok;
  },
};
