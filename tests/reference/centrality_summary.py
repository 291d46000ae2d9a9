"""Figures of a whole graph, by NetworkX and again by igraph; `None` where a figure is undefined."""

import math

import networkx as nx


def defined(value):
    return None if value is None or math.isnan(value) else value


def centralisation(values, most):
    """Freeman's: how far others fall behind the highest, as a share of that sum in a star."""
    if most <= 0:
        return None
    return sum(max(values) - value for value in values) / most


def distances(graph):
    """Lengths of the shortest paths of all pairs that have one, each pair from both ends."""
    return [
        length
        for v, lengths in nx.all_pairs_shortest_path_length(graph)
        for w, length in lengths.items()
        if v != w
    ]


def assortativity(graph, families):
    """Newman's; undefined without families, without ties, or where all ties stay in one family."""
    if families is None or graph.size() == 0:
        return None
    nx.set_node_attributes(graph, dict(enumerate(families)), "family")
    met = {families[v] for pair in graph.edges for v in pair}
    return nx.attribute_assortativity_coefficient(graph, "family") if len(met) > 1 else None


def by_networkx(graph, families):
    n = len(graph)
    lengths = distances(graph)
    degrees = [degree for _, degree in graph.degree]
    between = list(nx.betweenness_centrality(graph).values())
    return {
        "density": nx.density(graph) if n > 1 else None,
        "degree-centralisation": centralisation(degrees, (n - 1) * (n - 2) if n > 2 else 0),
        "betweenness-centralisation": centralisation(between, n - 1 if n > 2 else 0),
        "average-path-length": sum(lengths) / len(lengths) if lengths else None,
        "diameter": max(lengths, default=None),
        "assortativity": assortativity(graph, families),
        "transitivity": nx.transitivity(graph) if any(d > 1 for d in degrees) else None,
    }


def by_igraph(made, families):
    """The figures igraph has; others are left out."""
    figures = {
        "density": made.density(),
        "average-path-length": made.average_path_length(directed=False, unconn=True),
        "diameter": made.diameter(directed=False, unconn=True) if made.ecount() else None,
        "transitivity": made.transitivity_undirected(),
    }
    if families is not None:
        figures["assortativity"] = made.assortativity_nominal(families, directed=False)
    return {name: defined(value) for name, value in figures.items()}
