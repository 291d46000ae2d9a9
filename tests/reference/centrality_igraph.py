"""The same values by igraph, a second source that shares no code with the first."""

import math

import igraph

DAMPING = 0.85


def graph_of(reference):
    """The simple graph; lengths are rounded, as igraph computes with doubles."""
    ties = reference.simple()
    made = igraph.Graph(n=len(reference.ids), edges=list(ties))
    made.es["strength"] = [float(strength) for strength in ties.values()]
    made.es["distance"] = [1 / strength for strength in ties.values()]
    return made


def over(values, number):
    """Shares of a number; 0 where there is nothing to share."""
    return [value / number if number > 0 else 0.0 for value in values]


def closeness(made, distance):
    """igraph looks at each component alone; Wasserman & Faust weigh it by the component's share."""
    others = made.vcount() - 1
    reached = [0] * made.vcount()
    for part in made.connected_components():
        for v in part:
            reached[v] = len(part) - 1
    alone = made.closeness(weights=distance, normalized=True)
    return [r / others * c if r else 0.0 for r, c in zip(reached, alone)]


def eigenvector(made, strength):
    """Norm 1; None where several components may have the largest eigenvalue."""
    tied = [part for part in made.connected_components() if len(part) > 1]
    if len(tied) != 1:
        return None
    part = made.induced_subgraph(tied[0])
    found = part.eigenvector_centrality(weights=strength, scale=True)
    length = math.sqrt(sum(x * x for x in found))
    values = [0.0] * made.vcount()
    for v, x in zip(tied[0], found):
        values[v] = x / length
    return values


def of_vertices(made, weighted):
    """What igraph has of the metrics of vertices, in the conventions of NetworkX."""
    n = made.vcount()
    distance = "distance" if weighted else None
    strength = "strength" if weighted else None
    harmonic = made.harmonic_centrality(weights=distance, normalized=n > 1)
    values = {
        "betweenness": over(made.betweenness(weights=distance), (n - 1) * (n - 2) / 2),
        "closeness": closeness(made, distance),
        "harmonic": [0.0 if math.isnan(x) else x for x in harmonic],
        "eigenvector": eigenvector(made, strength),
        "pagerank": made.pagerank(damping=DAMPING, weights=strength, directed=False) if n else [],
    }
    if weighted:
        return values
    cut = set(made.articulation_points())
    membership = made.connected_components().membership
    return values | {
        "constraint": made.constraint() if n else [],
        "degree": made.degree(),
        "strength": made.strength(weights="strength"),
        "core": made.coreness(),
        "clustering": made.transitivity_local_undirected(mode="zero"),
        "component": membership,
        "articulation": [int(v in cut) for v in range(n)],
    }


def of_ties(made, weighted):
    """What igraph has of the metrics of ties."""
    n = made.vcount()
    distance = "distance" if weighted else None
    values = {"edge-betweenness": over(made.edge_betweenness(weights=distance), n * (n - 1) / 2)}
    if weighted:
        return values
    bridges = set(made.bridges())
    return values | {"bridge": [int(e in bridges) for e in range(made.ecount())]}
