"""Cold starts: small commands, a question to a run's tables, the whole job on one article of 5 kB."""

import glob
import json
import shutil

from corpora import HOME
from measure import cost, spoken

BYTES = 5_000
BARS = {"--help": 0.5, "query": 1.5, "run": 8.0}


def article():
    """One text of 5 kB, of the sample's."""
    lines = []
    for file in sorted(glob.glob(str(HOME / "jobs/sample/ar-*.jsonl"))):
        with open(file, encoding="utf-8") as stream:
            lines += [json.loads(line) for line in stream]
    body = ""
    for line in lines:
        body += line["body"] + "\n"
        if len(body.encode()) >= BYTES:
            break
    while len(body.encode()) > BYTES:
        body = body[:-1]
    return {**lines[0], "body": body}


def table(work, actors, rounds):
    articles = work / "one.jsonl"
    articles.write_text(json.dumps(article(), ensure_ascii=False) + "\n", encoding="utf-8")
    job = work / "one.yaml"
    out = work / "one"
    names = ", ".join(map(str, actors))
    job.write_text(f"name: one\ninputs:\n  - path: '{articles}'\nactors: [{names}]\noutput: '{out}'\n")
    rawabit = HOME / "scripts/rawabit"
    question = "SELECT actor_id, count(*) FROM mentions GROUP BY actor_id ORDER BY 2 DESC, 1 LIMIT 5"
    lines = {
        "run": [rawabit, "run", job, "--set", "report.write=false"],
        "--help": [rawabit, "--help"],
        "query": [rawabit, "query", "--output", out, question],
    }
    spent = {what: [] for what in lines}
    for _ in range(max(3, rounds)):
        shutil.rmtree(out, ignore_errors=True)
        for what, line in lines.items():
            spent[what].append(cost(line, work / "start.log"))
    told = "| command, cold | wall s | processor s | peak RSS MB | asked for |\n|---|---|---|---|---|\n"
    for what, costs in spent.items():
        wall = spoken([c["wall"] for c in costs], 2)
        processor = spoken([c["user"] + c["system"] for c in costs], 2)
        rss = spoken([c["rss_mb"] for c in costs], 0)
        told += f"| `{what}` | {wall} | {processor} | {rss} | ≤ {BARS[what]} s |\n"
    return told
