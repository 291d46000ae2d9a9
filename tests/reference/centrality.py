"""
Writes `centrality.json`: small graphs and the values of every metric on them, by NetworkX, after igraph
has given the same to 1e-9. How to run it stands in README.md.
"""

import json
import math
import platform
from importlib.metadata import version
from pathlib import Path

import networkx as nx

import centrality_igraph as second
import centrality_networkx as first
import centrality_spectral as spectral
import centrality_summary as summary
from centrality_graphs import GRAPHS

OUTPUT = Path(__file__).with_name("centrality.json")
PACKAGES = ["networkx", "igraph", "numpy", "scipy"]


def same(a, b):
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)


def check(place, ours, theirs):
    """Two sources agree, value by value; `None` for the second where it has none."""
    if theirs is None:
        return
    theirs = [summary.defined(value) for value in theirs]
    if len(ours) != len(theirs) or not all(map(same, ours, theirs)):
        raise SystemExit(f"{place}: {ours} is not {theirs}")


def check_spectral(name, graph, values, weight):
    """NetworkX finds the same by its own iterations."""
    if len(graph) == 0:
        return
    rank = nx.pagerank(graph, weight=weight, tol=1e-15, max_iter=10_000)
    check(f"{name} pagerank", values["pagerank"], list(rank.values()))
    if graph.size() == 0:
        return
    if nx.is_connected(graph) and len(graph) > 2:
        leading = nx.eigenvector_centrality_numpy(graph, weight=weight)
        check(f"{name} eigenvector", values["eigenvector"], list(leading.values()))
    if weight is None:
        katz = nx.katz_centrality_numpy(graph, alpha=0.9 / float(spectral.largest(graph, None)))
        check(f"{name} katz", values["katz"], list(katz.values()))


def values_of(name, source, weighted):
    """Metrics by id, of vertices and of ties, checked against the second source."""
    graph, made = source.networkx(), second.graph_of(source)
    values = first.of_vertices(graph, weighted) | first.of_ties(graph, source.simple(), weighted)
    others = second.of_vertices(made, weighted) | second.of_ties(made, weighted)
    for metric, theirs in others.items():
        check(f"{name} {metric}", values[metric], theirs)
    check_spectral(name, graph, values, "strength" if weighted else None)
    return values


def summary_of(name, source):
    figures = summary.by_networkx(source)
    for figure, theirs in summary.by_igraph(source, second.graph_of(source)).items():
        check(f"{name} {figure}", [figures[figure]], [theirs])
    return figures


def reference(name, source):
    """All that is known of one graph."""
    graph = source.networkx()
    plain = values_of(name, source, weighted=False)
    actors = first.modes_of(source, graph)
    if actors is not None:
        plain |= first.of_two_modes(graph, actors)
    return {
        "ids": source.ids,
        "ties": source.ties,
        "modes": source.modes,
        "families": source.families,
        "summary": summary_of(name, source),
        "modularity": {
            "plain": first.modularity_found(graph, weighted=False),
            "weighted": first.modularity_found(graph, weighted=True),
        },
        "plain": plain,
        "weighted": values_of(name, source, weighted=True),
    }


def written(value, indent=0):
    """JSON with a line for each metric of each graph."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    inner = " " * (indent + 1)
    rows = [f"{inner}{json.dumps(key)}: {written(part, indent + 1)}" for key, part in value.items()]
    return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"


def main():
    tools = {name: version(name) for name in PACKAGES}
    graphs = {name: reference(name, source) for name, source in GRAPHS.items()}
    OUTPUT.write_text(written({"tools": tools, "graphs": graphs}) + "\n", encoding="utf-8")
    print(f"NetworkX and igraph agree to 1e-9 on {len(graphs)} graphs; {OUTPUT.name} is written.")


if __name__ == "__main__":
    main()
