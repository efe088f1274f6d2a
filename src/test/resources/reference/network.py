"""Measures of weighted graphs, computed with networkx and leidenalg; see README.md.

Writes network_ties.tsv, network_nodes.tsv and network_graphs.tsv beside this file.
"""

import itertools
import random
from fractions import Fraction

import igraph
import leidenalg
import networkx as nx
import numpy


def weighted(ties):
    graph = nx.Graph()
    for a, b, w in ties:
        graph.add_edge(f"n{a:02d}", f"n{b:02d}", weight=w)
    return graph


def clique(nodes, w):
    return [(a, b, w) for a, b in itertools.combinations(nodes, 2)]


def drawn(nodes, ties, heaviest, seed):
    pairs = list(nx.gnm_random_graph(nodes, ties, seed=seed).edges)
    draw = random.Random(seed)
    return [(a, b, draw.randint(1, heaviest)) for a, b in pairs]


KARATE = nx.karate_club_graph()

GRAPHS = {
    "karate": [(a, b, 1) for a, b in KARATE.edges],
    "karate_weighted": [(a, b, KARATE[a][b]["weight"]) for a, b in KARATE.edges],
    "two_cliques": clique(range(5), 3) + clique(range(5, 10), 3) + [(4, 5, 1)],
    "star": [(0, leaf, leaf) for leaf in range(1, 8)],
    "path": [(i, i + 1, 1 + i % 3) for i in range(8)],
    "single_tie": [(0, 1, 7)],
    "disconnected": clique(range(4), 2) + [(4, 5, 1), (5, 6, 9)] + [(7, 8, 3)],
    "equal_weights": drawn(24, 60, 1, seed=3),
    "random": drawn(40, 150, 50, seed=4),
    "dense": drawn(30, 400, 200, seed=6),
    # equally long paths that differ in the last bit as sums of doubles
    "rounding": drawn(20, 60, 60, seed=173),
    "fractions": [(a, b, w / 8) for a, b, w in drawn(25, 70, 40, seed=8)],
}
RESOLUTIONS = [1, 0.5, 2]


def exact_betweenness(graph):
    """With lengths as fractions: no path is lost to rounding."""
    for a, b, tie in graph.edges(data=True):
        tie["length"] = 1 / Fraction(tie["weight"])
    return nx.betweenness_centrality(graph, weight="length", normalized=True)


def alphas(graph):
    """The disparity filter by its formula: of each tie, for both ends."""
    for a, b, tie in graph.edges(data=True):
        yield a, b, [
            float(
                (1 - numpy.float64(tie["weight"]) / graph.degree(end, weight="weight"))
                ** (graph.degree(end) - 1)
            )
            if graph.degree(end) > 1
            else 1.0
            for end in (a, b)
        ]


def best_partition(graph, resolution):
    nodes = sorted(graph)
    index = {node: i for i, node in enumerate(nodes)}
    ties = [(index[a], index[b]) for a, b in graph.edges]
    weights = [graph[a][b]["weight"] for a, b in graph.edges]
    found = igraph.Graph(n=len(nodes), edges=ties)
    best = None
    for seed in range(50):
        partition = leidenalg.find_partition(
            found,
            leidenalg.RBConfigurationVertexPartition,
            weights=weights,
            resolution_parameter=resolution,
            n_iterations=-1,
            seed=seed,
        )
        communities = [{nodes[i] for i in members} for members in partition]
        q = nx.community.modularity(graph, communities, weight="weight", resolution=resolution)
        if best is None or q > best[0] + 1e-12:
            best = (q, communities)
    return best


def rows():
    ties, nodes, graphs = [], [], []
    for name, listed in GRAPHS.items():
        graph = weighted(listed)
        for a, b, (alpha_a, alpha_b) in alphas(graph):
            ties.append((name, a, b, float(graph[a][b]["weight"]), alpha_a, alpha_b))
        rank = nx.pagerank(graph, tol=1e-16, max_iter=10_000, weight="weight")
        betweenness = exact_betweenness(graph)
        best = {r: best_partition(graph, r) for r in RESOLUTIONS}
        label = {v: i for i, c in enumerate(best[1][1]) for v in c}
        for v in sorted(graph):
            strength = float(graph.degree(v, weight="weight"))
            nodes.append(
                (name, v, graph.degree(v), strength, rank[v], float(betweenness[v]), label[v])
            )
        parts = sorted(map(len, nx.connected_components(graph)), reverse=True)
        for r in RESOLUTIONS:
            # the first partition again at each resolution: a fixed partition to be measured
            fixed = nx.community.modularity(graph, best[1][1], weight="weight", resolution=r)
            graphs.append(
                (name, float(r), nx.density(graph), len(parts), parts[0], fixed, best[r][0])
            )
    return ties, nodes, graphs


def write(path, header, table):
    with open(path, "w", encoding="utf-8") as out:
        out.write("\t".join(header) + "\n")
        for row in table:
            out.write("\t".join(v if isinstance(v, str) else repr(v) for v in row) + "\n")


TIES, NODES, SUMMARIES = rows()
write("network_ties.tsv", ["graph", "a", "b", "weight", "alpha_a", "alpha_b"], TIES)
write(
    "network_nodes.tsv",
    ["graph", "node", "degree", "strength", "pagerank", "betweenness", "community"],
    NODES,
)
write(
    "network_graphs.tsv",
    ["graph", "resolution", "density", "components", "largest", "modularity", "best_modularity"],
    SUMMARIES,
)
