"""Values of every metric by NetworkX; `None` where a value is undefined."""

import math

import networkx as nx

import centrality_spectral as spectral


def listed(values, keys):
    """Values in the order of keys, as whole numbers or doubles."""
    out = []
    for key in keys:
        value = values[key]
        if isinstance(value, (bool, int)):
            out.append(int(value))
        else:
            out.append(None if math.isnan(value) else float(value))
    return out


def modes_of(reference, graph):
    """The actors of a graph whose ties all join an actor and a mission; else None."""
    modes = reference.modes
    if modes is None or any(modes[a] == modes[b] for a, b in graph.edges):
        return None
    return [v for v in graph if modes[v] == 0]


def harmonic(graph, distance):
    others = len(graph) - 1
    values = nx.harmonic_centrality(graph, distance=distance)
    return {v: value / others if others else 0.0 for v, value in values.items()}


def components(graph):
    parts = list(nx.connected_components(graph))
    return {v: k for k, part in enumerate(parts) for v in part}


def bridges(graph):
    found = {tuple(sorted(pair)) for pair in nx.bridges(graph)} if graph.size() else set()
    return {tuple(sorted(pair)): tuple(sorted(pair)) in found for pair in graph.edges}


def sorted_pairs(values):
    return {tuple(sorted(pair)): value for pair, value in values.items()}


def of_vertices(graph, weighted):
    """Metrics of vertices by id; with weights only those that have a weighted kind."""
    distance = "distance" if weighted else None
    strength = "strength" if weighted else None
    keys = list(graph)
    values = {
        "betweenness": listed(nx.betweenness_centrality(graph, weight=distance), keys),
        "closeness": listed(nx.closeness_centrality(graph, distance=distance), keys),
        "harmonic": listed(harmonic(graph, distance), keys),
        "eigenvector": spectral.eigenvector(graph, strength),
        "pagerank": spectral.pagerank(graph, strength),
    }
    if weighted:
        return values
    cut = set(nx.articulation_points(graph))
    return values | {
        "katz": spectral.katz(graph),
        "degree": [graph.degree(v) for v in keys],
        "strength": [graph.degree(v, weight="strength") for v in keys],
        # Vertices are given, so that NetworkX computes each by the definition.
        "constraint": listed(nx.constraint(graph, nodes=keys), keys),
        "effective-size": listed(nx.effective_size(graph, nodes=keys), keys),
        "core": listed(nx.core_number(graph), keys),
        "clustering": listed(nx.clustering(graph), keys),
        "component": listed(components(graph), keys),
        "articulation": [int(v in cut) for v in keys],
    }


def of_two_modes(graph, actors):
    """The normalisations of Borgatti & Everett."""
    keys = list(graph)
    functions = {
        "degree-two-mode": degree_two_mode,
        "closeness-two-mode": nx.bipartite.closeness_centrality,
        "betweenness-two-mode": betweenness_two_mode,
    }
    return {name: listed(function(graph, actors), keys) for name, function in functions.items()}


def degree_two_mode(graph, actors):
    """Undefined where nobody is of the other mode, and NetworkX divides by zero."""
    if len(actors) in (0, len(graph)):
        return {v: math.nan for v in graph}
    return nx.bipartite.degree_centrality(graph, actors)


def most_between(own, other):
    """The largest betweenness, in pairs, that a vertex can have among these numbers of vertices."""
    if other == 0:
        return 0
    s, t = divmod(own - 1, other)
    return (other**2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2


def betweenness_two_mode(graph, actors):
    """As NetworkX; undefined, where it divides by zero, for vertices that can stand between nobody."""
    try:
        return nx.bipartite.betweenness_centrality(graph, actors)
    except ZeroDivisionError:
        pass
    missions = len(graph) - len(actors)
    most = [most_between(len(actors), missions), most_between(missions, len(actors))]
    values = nx.betweenness_centrality(graph, normalized=False)
    limits = {v: most[0 if v in actors else 1] for v in graph}
    return {v: value / limits[v] if limits[v] else math.nan for v, value in values.items()}


def of_ties(graph, pairs, weighted):
    """Metrics of ties by id; the pairs say in which order."""
    distance = "distance" if weighted else None
    between = sorted_pairs(nx.edge_betweenness_centrality(graph, weight=distance))
    values = {"edge-betweenness": listed(between, pairs)}
    return values if weighted else values | {"bridge": listed(bridges(graph), pairs)}


def modularity_found(graph, weighted):
    """The best modularity of Louvain's method over fifty seeds; None without ties."""
    if graph.size() == 0:
        return None
    weight = "strength" if weighted else None
    found = (nx.community.louvain_communities(graph, weight=weight, seed=seed) for seed in range(50))
    return max(nx.community.modularity(graph, parts, weight=weight) for parts in found)
