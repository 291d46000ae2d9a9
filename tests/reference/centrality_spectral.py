"""
Eigenvector, PageRank and Katz centrality in 50 decimal digits, so that the double nearest to the true
value is written, whatever the machine. The results agree with NetworkX, which the caller checks.
"""

from decimal import Decimal, getcontext

import networkx as nx
import numpy as np

getcontext().prec = 50
TINY = Decimal(10) ** -30
DAMPING = Decimal("0.85")
KATZ_SHARE = Decimal("0.9")


def matrix(graph, weight):
    """The adjacency matrix, as rows of whole decimals."""
    n = len(graph)
    rows = [[Decimal(0)] * n for _ in range(n)]
    for a, b, data in graph.edges(data=True):
        value = Decimal(1 if weight is None else data[weight])
        rows[a][b] = rows[b][a] = value
    return rows


def solve(rows, right):
    """The solution of a linear system by elimination with pivots."""
    n = len(rows)
    work = [[*row, value] for row, value in zip(rows, right)]
    for k in range(n):
        pivot = max(range(k, n), key=lambda r: abs(work[r][k]))
        work[k], work[pivot] = work[pivot], work[k]
        for r in range(k + 1, n):
            factor = work[r][k] / work[k][k]
            if factor != 0:
                work[r] = [x - factor * y for x, y in zip(work[r], work[k])]
    solution = [Decimal(0)] * n
    for k in reversed(range(n)):
        rest = sum(work[k][c] * solution[c] for c in range(k + 1, n))
        solution[k] = (work[k][n] - rest) / work[k][k]
    return solution


def unit(vector):
    length = Decimal(sum(x * x for x in vector)).sqrt()
    return [x / length for x in vector]


def leading(rows):
    """Largest eigenvalue and its positive unit vector, of a connected graph: NumPy's, then refined."""
    n = len(rows)
    if n == 1:
        return Decimal(0), [Decimal(1)]
    vectors = np.linalg.eigh(np.array(rows, dtype=float))[1]
    vector = unit([Decimal(abs(float(x))) for x in vectors[:, -1]])
    for _ in range(3):
        value = rayleigh(rows, vector)
        # Just beside the eigenvalue, where the system still has a solution.
        shift = value + TINY
        shifted = [[x - (shift if r == c else 0) for c, x in enumerate(row)] for r, row in enumerate(rows)]
        vector = [abs(x) for x in unit(solve(shifted, vector))]
    return rayleigh(rows, vector), vector


def rayleigh(rows, vector):
    image = [sum(x * y for x, y in zip(row, vector)) for row in rows]
    return sum(x * y for x, y in zip(image, vector))


def by_component(graph, weight):
    """Eigenvalue, unit vector and vertices of each component."""
    rows = matrix(graph, weight)
    found = []
    for part in nx.connected_components(graph):
        vertices = sorted(part)
        value, vector = leading([[rows[r][c] for c in vertices] for r in vertices])
        found.append((value, vector, vertices))
    return found


def largest(graph, weight):
    return max(value for value, _, _ in by_component(graph, weight))


def eigenvector(graph, weight):
    """
    Norm 1, none negative. Only components with the largest eigenvalue have values; where several have
    it, their vector is what the all-ones vector leaves in its eigenspace. Without ties all are equal.
    """
    if len(graph) == 0:
        return []
    values = [Decimal(0)] * len(graph)
    limit = largest(graph, weight) - TINY
    for value, vector, vertices in by_component(graph, weight):
        if value > limit:
            for vertex, x in zip(vertices, vector):
                values[vertex] = sum(vector) * x
    return [float(x) for x in unit(values)]


def katz(graph):
    """
    Norm 1; attenuation 0.9 of the reciprocal of the largest eigenvalue; every vertex starts with 1.
    Without ties nothing is attenuated, and all are equal.
    """
    n = len(graph)
    alpha = KATZ_SHARE / largest(graph, None) if graph.size() else 0
    rows = matrix(graph, None)
    system = [[(r == c) - alpha * x for c, x in enumerate(row)] for r, row in enumerate(rows)]
    return [float(x) for x in unit(solve(system, [Decimal(1)] * n))]


def pagerank(graph, weight):
    """Sums to 1; what isolates hold goes to everybody in equal shares."""
    n = len(graph)
    rows = matrix(graph, weight)
    strengths = [sum(row) for row in rows]
    system = [
        [
            (r == c) - DAMPING * (rows[r][c] / strengths[c] if strengths[c] else Decimal(1) / n)
            for c in range(n)
        ]
        for r in range(n)
    ]
    start = (1 - DAMPING) / n if n else 0
    return [float(x) for x in solve(system, [start] * n)]
