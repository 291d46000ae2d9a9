"""Times betweenness by igraph on graphs from standard input, one JSON object per line.

Each line is {"n": vertices, "edges": [a, b, a, b, ...], "weights": [...] or null, "runs": k};
each answer is the list of processor times of the runs in milliseconds. Start-up is not in them.
"""

import json
import sys
import time

import igraph

for line in sys.stdin:
    task = json.loads(line)
    ends = task["edges"]
    graph = igraph.Graph(n=task["n"], edges=list(zip(ends[::2], ends[1::2])))
    times = []
    for _ in range(task["runs"]):
        start = time.process_time()
        graph.betweenness(directed=False, weights=task["weights"])
        times.append((time.process_time() - start) * 1000)
    print(json.dumps(times), flush=True)
