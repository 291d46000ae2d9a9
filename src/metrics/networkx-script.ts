import type { Metric, MetricOptions } from './metric.ts';
import { type GraphFiles, networkxReader } from './networkx-reader.ts';

/** How each kind of weight reads in a comment. */
const WEIGHING = {
  none: 'every tie alike',
  strength: 'ties weighed by strength',
  '1/strength': 'ties as long as 1 / strength',
} as const;

const PRINTER = `# The highest first; what is undefined last.
def order(item):
    value = float(item[1])
    return (value != value, -value)


for key, value in sorted(values.items(), key=order):
    names = [key] if isinstance(key, str) else key
    print(*names, float(value), sep="\\t")
`;

/**
 * A whole Python script that reads the two tables of a graph and computes a metric with NetworkX. It
 * prints a line for each entity, `id<TAB>value`, or for each tie, `source<TAB>target<TAB>value`, from
 * the highest to the lowest.
 */
export function networkxScript(metric: Metric, options: MetricOptions, files: GraphFiles): string {
  const { plain, weighted } = metric.weights;
  const weights = options.weighted ? (weighted ?? plain) : plain;
  return `# ${metric.names.en}: ${WEIGHING[weights]}. Python 3 with NetworkX: pip install "networkx[default]".
${networkxReader(files)}

# ${metric.definition}
${metric.networkx(options)}

${PRINTER}`;
}
