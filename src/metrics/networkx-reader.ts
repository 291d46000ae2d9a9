/** Names of the two tables of a graph that a script reads, as `nodeRows` and `tieRows` make them. */
export interface GraphFiles {
  readonly nodes: string;
  readonly ties: string;
}

/** A name as Python writes it: the escapes of JSON are Python's too. */
function quoted(name: string): string {
  return JSON.stringify(name);
}

/**
 * Lines of Python that read both tables into `G`, a simple graph of NetworkX whose nodes may have a
 * `family` and a `mode`, and whose ties have a `strength` and a `distance`, 1 / strength.
 */
export function networkxReader({ nodes, ties }: GraphFiles): string {
  return `import csv
from fractions import Fraction

import networkx as nx

G = nx.Graph()
# The entities, in the order of the table. In a graph of two modes 0 is an actor, 1 a mission.
with open(${quoted(nodes)}, encoding="utf-8-sig", newline="") as table:
    for row in csv.DictReader(table):
        G.add_node(row["id"], label=row["label"])
        if row["family"] != "":
            G.nodes[row["id"]]["family"] = row["family"]
        if row["mode"] != "":
            G.nodes[row["id"]]["mode"] = int(row["mode"])

# The ties. Lengths are exact fractions: sums of rounded ones would tell equal paths apart.
with open(${quoted(ties)}, encoding="utf-8-sig", newline="") as table:
    for row in csv.DictReader(table):
        strength = Fraction(row["weight"])
        G.add_edge(row["source"], row["target"], strength=float(strength), distance=1 / strength)`;
}
