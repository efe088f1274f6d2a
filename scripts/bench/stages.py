"""Where the time of a run goes: its phases on the clock, and what executors did, from Spark's event log."""

import collections
import json
import os
import re
import shutil
import subprocess

from corpora import HOME

PHASE = re.compile(r"^(\S.*?)\s+([\d.]+) s\b")


def table(job, work, asked):
    """One more run, with the event log on, which costs a little."""
    log = work / "events"
    log.mkdir(exist_ok=True)
    shutil.rmtree(work / "out", ignore_errors=True)
    options = [
        os.environ.get("RAWABIT_JAVA_OPTS", ""),
        "-Dspark.eventLog.enabled=true",
        f"-Dspark.eventLog.dir=file:{log}",
        "-Dspark.eventLog.rolling.enabled=false",
        "-Dspark.eventLog.compress=false",
    ]
    env = {**os.environ, "RAWABIT_MEMORY": asked.memory, "RAWABIT_JAVA_OPTS": " ".join(options).strip()}
    line = [HOME / "scripts/rawabit", "run", job, "--set", "report.write=false"]
    told = subprocess.run(line, check=True, env=env, text=True, capture_output=True).stderr
    phases = [match.groups() for match in map(PHASE.match, told.splitlines()) if match]
    tasks = by_phase(next(log.iterdir()), phases)
    table = "| phase | wall s | tasks | processor s of tasks | GC s |\n|---|---|---|---|---|\n"
    for name, wall in phases:
        spent = tasks[name]
        table += f"| {name} | {wall} | {spent['tasks']:,} | {spent['cpu']:.1f} | {spent['gc']:.1f} |\n"
    return table


def by_phase(file, phases):
    """What tasks cost, by the phase in which they ended: phases follow each other."""
    tasks, start, end = [], None, None
    with open(file, encoding="utf-8") as lines:
        for event in map(json.loads, lines):
            kind = event["Event"]
            if kind == "SparkListenerApplicationStart":
                start = event["Timestamp"]
            elif kind == "SparkListenerApplicationEnd":
                end = event["Timestamp"]
            elif kind == "SparkListenerTaskEnd":
                used = event.get("Task Metrics") or {}
                cpu = used.get("Executor CPU Time", 0) + used.get("Executor Deserialize CPU Time", 0)
                tasks.append((event["Task Info"]["Finish Time"], cpu / 1e9, used.get("JVM GC Time", 0) / 1e3))
    # The application ends with the last phase that has tasks; counted back from there.
    bounds, at = [], end
    for name, wall in reversed(phases):
        bounds.append((at - 1000 * float(wall), name))
        at -= 1000 * float(wall)
    spent = collections.defaultdict(lambda: {"tasks": 0, "cpu": 0.0, "gc": 0.0})
    for finish, cpu, gc in tasks:
        name = next((n for begin, n in bounds if finish >= begin), bounds[-1][1])
        spent[name]["tasks"] += 1
        spent[name]["cpu"] += cpu
        spent[name]["gc"] += gc
    return spent
