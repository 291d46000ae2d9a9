"""The graphs that reference values are computed for."""

from dataclasses import dataclass
from fractions import Fraction
from random import Random

import networkx as nx


@dataclass(frozen=True)
class ReferenceGraph:
    """Ties are as in an input: a pair may come twice, and a vertex may be tied to itself."""

    ids: list
    ties: list  # of (index of one end, index of the other, whole-number strength)
    modes: list | None = None  # 0 actors, 1 missions
    families: list | None = None  # a small number each

    def simple(self):
        """Strength by pair, in the order pairs are first met: duplicates summed, self-ties dropped."""
        strengths = {}
        for a, b, strength in self.ties:
            if a != b:
                pair = (min(a, b), max(a, b))
                strengths[pair] = strengths.get(pair, 0) + strength
        return strengths

    def networkx(self):
        """The simple graph of vertices 0 to n - 1; lengths are exact, so that equal paths are equal."""
        graph = nx.Graph()
        graph.add_nodes_from(range(len(self.ids)))
        for (a, b), strength in self.simple().items():
            graph.add_edge(a, b, strength=strength, distance=Fraction(1, strength))
        return graph


def numbered(graph, strength=lambda _a, _b: 1, **more):
    """A reference graph from one of NetworkX, its vertices named as there."""
    index = {node: v for v, node in enumerate(graph)}
    ties = [(index[a], index[b], strength(a, b)) for a, b in graph.edges]
    return ReferenceGraph([str(node) for node in graph], ties, **more)


def pairs(n, text, **more):
    """A graph of vertices `v0`, `v1`, … from pairs written `0-1`, with a strength as `0-1*3`."""
    ties = []
    for part in text.split():
        pair, _, strength = part.partition("*")
        a, b = pair.split("-")
        ties.append((int(a), int(b), int(strength or 1)))
    return ReferenceGraph([f"v{v}" for v in range(n)], ties, **more)


def drawn(seed, most):
    """Strengths from 1 to `most`, drawn with a seed, in the order ties are met."""
    random = Random(seed)
    return lambda _a, _b: random.randint(1, most)


def karate():
    graph = nx.karate_club_graph()
    clubs = [0 if graph.nodes[v]["club"] == "Mr. Hi" else 1 for v in graph]
    return numbered(graph, lambda a, b: graph[a][b]["weight"], families=clubs)


def davis():
    graph = nx.davis_southern_women_graph()
    modes = [graph.nodes[v]["bipartite"] for v in graph]
    return numbered(graph, modes=modes, families=modes)


def random_graph(n, m, seed, families):
    graph = nx.gnm_random_graph(n, m, seed=seed)
    return numbered(graph, drawn(seed, 5), families=[v % families for v in range(n)])


def random_tree(n, seed):
    random = Random(seed)
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((random.randrange(v), v) for v in range(1, n))
    return numbered(graph, drawn(seed, 3), families=[v % 2 for v in range(n)])


CATERPILLAR = "0-1*2 1-2 2-3*3 3-4 0-5 0-6*2 1-7 2-8 2-9*4 2-10 4-11"
# A cycle of five; trees of up to three ties' depth hang on three of its vertices.
PENDANT_TREES = "0-1 1-2*2 2-3 3-4*3 4-0 0-5 5-6*2 6-7 5-8 0-9 2-10*5 2-11 11-12 11-13 12-14"
# Three thirds make one, and ten tenths do, which sums of rounded numbers need not know.
EQUAL_LENGTHS = (
    "0-1 0-2*3 2-3*3 3-1*3 1-4*2 1-5*4 5-4*4 4-6 4-7*10 7-8*5 8-9*10 9-6*2 6-10*10 "
    "4-11*6 11-12*6 12-13*6 13-14*6 14-15*6 15-6*6"
)
# Actors 0 to 7, missions 8 to 15; one actor and one mission are alone.
TWO_MODE_PARTS = (
    "0-8*2 0-9 0-10*4 0-11 1-8 1-9*3 2-8 3-10 3-11 4-11*2 5-12 5-13*2 6-13 6-14"
)
REPEATED = "0-1 1-0*2 0-0*4 1-2 2-3*2 3-2 2-3 3-3 3-0 4-4 4-5*3 5-4 6-6 5-2 2-2*7 0-2"

TWO_MODES = [0] * 8 + [1] * 8

GRAPHS = {
    "empty": ReferenceGraph([], []),
    "one-node": pairs(1, ""),
    "isolates": pairs(5, "", families=[0, 1, 2, 0, 1]),
    "one-tie": pairs(2, "0-1*3", modes=[0, 1], families=[0, 1]),
    "tie-and-isolate": pairs(3, "2-1*2", families=[0, 1, 1]),
    "two-components": pairs(
        9, "0-1*2 1-2 2-0*3 2-3 3-4 5-6 6-7*4", families=[0, 0, 1, 1, 2, 0, 1, 1, 2]
    ),
    "equal-components": pairs(9, "0-1 1-2*2 2-3 3-0*2 0-2 4-5 5-6*2 6-7 7-4*2 4-6"),
    "path": numbered(nx.path_graph(7), drawn(1, 4)),
    "star": numbered(nx.star_graph(6), drawn(2, 4)),
    "cycle": numbered(nx.cycle_graph(8), drawn(3, 2)),
    "odd-cycle": numbered(nx.cycle_graph(7)),
    "complete": numbered(nx.complete_graph(6), drawn(4, 3)),
    "barbell": numbered(nx.barbell_graph(5, 2), drawn(5, 3)),
    "karate": karate(),
    "florentine": numbered(nx.florentine_families_graph(), drawn(6, 4)),
    "kite": numbered(nx.krackhardt_kite_graph(), drawn(7, 3)),
    "davis": davis(),
    "random": random_graph(30, 62, 8, 3),
    "sparse-random": random_graph(40, 32, 9, 2),
    "random-tree": random_tree(25, 10),
    "caterpillar": pairs(12, CATERPILLAR, families=[0] * 5 + [1] * 7),
    "pendant-trees": pairs(15, PENDANT_TREES),
    "equal-lengths": pairs(16, EQUAL_LENGTHS),
    "two-mode-parts": pairs(16, TWO_MODE_PARTS, modes=TWO_MODES, families=TWO_MODES),
    "two-mode-star": pairs(5, "0-1 0-2*3 0-3 0-4*2", modes=[0, 1, 1, 1, 1]),
    "two-mode-isolates": pairs(3, "", modes=[0, 0, 0]),
    "repeated": pairs(7, REPEATED, families=[0, 1, 0, 1, 0, 1, 0]),
}
