"""Figures of a whole graph, by NetworkX and again by igraph; `None` where a figure is undefined."""

import math

import igraph
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


def reciprocity(ties):
    """Of the distinct pairs of an input, each read as from its first end to its second."""
    directed = nx.DiGraph((a, b) for a, b, _ in ties if a != b)
    return nx.overall_reciprocity(directed) if directed.size() else None


def by_networkx(source):
    graph = source.networkx()
    n = len(graph)
    lengths = distances(graph)
    degrees = [degree for _, degree in graph.degree]
    between = list(nx.betweenness_centrality(graph).values())
    return {
        "density": nx.density(graph) if n > 1 else None,
        "components": nx.number_connected_components(graph),
        "degree-centralisation": centralisation(degrees, (n - 1) * (n - 2) if n > 2 else 0),
        "betweenness-centralisation": centralisation(between, n - 1 if n > 2 else 0),
        "average-path-length": sum(lengths) / len(lengths) if lengths else None,
        "diameter": max(lengths, default=None),
        "assortativity": assortativity(graph, source.families),
        "transitivity": nx.transitivity(graph) if any(d > 1 for d in degrees) else None,
        "average-clustering": nx.average_clustering(graph) if n else None,
        "reciprocity": reciprocity(source.ties),
    }


def igraph_reciprocity(ties):
    pairs = {(a, b) for a, b, _ in ties if a != b}
    return igraph.Graph(edges=list(pairs), directed=True).reciprocity() if pairs else math.nan


def by_igraph(source, made):
    """The figures igraph has; others are left out."""
    families = source.families
    figures = {
        "components": len(made.connected_components()),
        "reciprocity": igraph_reciprocity(source.ties),
        "density": made.density(),
        "average-path-length": made.average_path_length(directed=False, unconn=True),
        "diameter": made.diameter(directed=False, unconn=True) if made.ecount() else None,
        "transitivity": made.transitivity_undirected(),
    }
    if made.vcount():
        figures["average-clustering"] = made.transitivity_avglocal_undirected(mode="zero")
    if families is not None:
        figures["assortativity"] = made.assortativity_nominal(families, directed=False)
    return {name: defined(value) for name, value in figures.items()}
