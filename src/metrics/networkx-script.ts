import type { Metric, MetricOptions } from './metric.ts';

/** Names of the two tables that a script reads, as `nodeRows` and `tieRows` make them. */
export interface GraphFiles {
  readonly nodes: string;
  readonly ties: string;
}

/** How each kind of weight reads in a comment. */
const WEIGHING = {
  none: 'every tie alike',
  strength: 'ties weighed by strength',
  '1/strength': 'ties as long as 1 / strength',
} as const;

/** A name as Python writes it: the escapes of JSON are Python's too. */
function quoted(name: string): string {
  return JSON.stringify(name);
}

function reader({ nodes, ties }: GraphFiles): string {
  return `import csv
from fractions import Fraction

import networkx as nx

G = nx.Graph()
# The entities, in the order of the table. In a graph of two modes 0 is an actor, 1 a mission.
with open(${quoted(nodes)}, encoding="utf-8-sig", newline="") as table:
    for row in csv.DictReader(table):
        G.add_node(row["id"], label=row["label"], family=row["family"])
        if row["mode"] != "":
            G.nodes[row["id"]]["mode"] = int(row["mode"])

# The ties. Lengths are exact fractions: sums of rounded ones would tell equal paths apart.
with open(${quoted(ties)}, encoding="utf-8-sig", newline="") as table:
    for row in csv.DictReader(table):
        strength = Fraction(row["strength"])
        G.add_edge(row["source"], row["target"], strength=float(strength), distance=1 / strength)`;
}

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
  return `# ${metric.names.en}: ${WEIGHING[weights]}. Python 3 with NetworkX (pip install networkx).
${reader(files)}

# ${metric.definition}
${metric.networkx(options)}

${PRINTER}`;
}
