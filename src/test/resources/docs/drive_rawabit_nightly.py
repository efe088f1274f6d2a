"""Loads the DAG and runs its tasks one by one, with programs that end as they are told to."""

import contextlib
import importlib
import io
import json
import os
import sys
import tempfile
import types
from datetime import datetime, timezone
from pathlib import Path

home, inbox = Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())
PROGRAM = """#!/bin/sh
for word in "$0" "$@"; do printf '%s\\n' "$word" >> words; done
cat answer
exit $(cat code)
"""
for name in ("rawabit", "submit"):
    program = home / "scripts" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(PROGRAM)
    program.chmod(0o755)
(home / "conf" / "actors").mkdir(parents=True)
for name in ("states", "libya"):
    (home / "conf" / "actors" / f"{name}.yaml").touch()
os.environ.update(RAWABIT_HOME=str(home), RAWABIT_INBOX=str(inbox), RAWABIT_GOLD="gold.jsonl")
os.environ.pop("RAWABIT_WEBHOOK", None)

import airflow.sdk
from airflow.exceptions import AirflowException, AirflowFailException

module = importlib.import_module("rawabit_nightly")
(dag,) = airflow.sdk.DAGS
told = []
module.tell = told.append


def run(name, *arguments, answer="", code=0, **context):
    """The words of the commands that a task gave, what it returned, and what it raised."""
    (home / "answer").write_text(answer)
    (home / "code").write_text(str(code))
    (home / "words").write_text("")
    returned = raised = None
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            returned = dag.nodes[name].function(*arguments, **context)
        except AirflowException as error:
            raised = error
    return (home / "words").read_text().splitlines(), returned, raised


def days(**articles):
    return json.dumps([{"day": d.replace("_", "-")[1:], "articles": n, "with_actors": w} for d, (n, w) in articles.items()])


edges = {name: sorted(up.name for up in node.upstream) for name, node in dag.nodes.items()}
fates = {}
for code in (0, 1, 2, 3, 137):
    _, _, raised = run("add", "2026-11-25", answer="reading\nrawabit: why", code=code)
    fates[code] = "done" if raised is None else "fails" if isinstance(raised, AirflowFailException) else "retried"
    assert raised is None or "rawabit: why" in str(raised), raised

night = datetime(2026, 3, 1, 3, 30, tzinfo=timezone.utc)
day = [
    run("day", params={"day": None}, logical_date=night)[1],
    run("day", params={"day": "2026-01-05"}, logical_date=None)[1],
    type(run("day", params={"day": None}, logical_date=None)[2]).__name__,
]
(inbox / "2026-11-25").mkdir()
waiting = [bool(run("wait_for_news", "2026-11-25")[1])]
(inbox / "2026-11-25" / "_SUCCESS").touch()
waiting.append(bool(run("wait_for_news", "2026-11-25")[1]))

usual = {"_2026_11_23": (100, 0.9), "_2026_11_24": (120, 0.9)}
coverage = {
    name: (lambda r: r[1] if r[2] is None else f"{type(r[2]).__name__}: {r[2]}")(
        run("check_coverage", "2026-11-25", answer=answer)
    )
    for name, answer in {
        "usual": days(**usual, _2026_11_25=(90, 0.8), _2026_11_26=(9000, 1.0)),
        "first": days(_2026_11_25=(3, 0.0)),
        "few": days(**usual, _2026_11_25=(20, 0.9)),
        "nobody": days(**usual, _2026_11_25=(110, 0.1)),
        "nothing": days(**usual),
    }.items()
}
run("tell_readers", "2026-11-25", 90)
module.tell_of_failure(
    {"task_instance": types.SimpleNamespace(task_id="add", dag_id="rawabit_nightly"), "exception": ValueError("why")}
)
json.dump(
    {
        "edges": edges,
        "fates": fates,
        "day": day,
        "waiting": waiting,
        "coverage": coverage,
        "told": told,
        "one at a time": dag.options["max_active_runs"] == 1 and not dag.options["catchup"],
        "query": module.COVERAGE,
        "commands": {
            name: [word.replace(str(inbox), "INBOX").replace(str(home), "HOME") for word in run(name, *arguments)[0]]
            for name, arguments in {"add": ["2026-11-25"], "check_actors": [], "report": [], "export": []}.items()
        },
    },
    sys.stdout,
)
