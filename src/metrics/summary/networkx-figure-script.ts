import { type GraphFiles, networkxReader } from '../networkx-reader.ts';
import type { GroupFigure } from './figure.ts';

/**
 * A whole Python script that reads the two tables of a graph, computes a figure of it with NetworkX and
 * prints it: `id<TAB>value`, the value `None` where it is undefined.
 */
export function networkxFigureScript(figure: GroupFigure, files: GraphFiles): string {
  return `# ${figure.names.en}. Python 3 with NetworkX (pip install networkx).
${networkxReader(files)}

# ${figure.definition}
${figure.networkx}

print(${JSON.stringify(figure.id)}, value, sep="\\t")
`;
}
