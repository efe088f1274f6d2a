"""Tables of the page on performance, each between its own markers: <!-- bench:NAME --> … <!-- /bench -->."""

import datetime
import os
import platform
import re
import subprocess

from measure import spoken


def machine(asked):
    model = next((line.split(":")[1].strip() for line in lines("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = next((int(line.split()[1]) for line in lines("/proc/meminfo") if line.startswith("MemTotal")), 0)
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    load = os.getloadavg()[1]
    return (
        f"{datetime.date.today()}, version `{asked.version}`: {os.cpu_count()} cores ({model}), "
        f"{memory / 2**20:.0f} GiB, {platform.system()} {platform.release()}, {java}, Python {platform.python_version()}; "
        f"heap {asked.memory}, {asked.rounds} rounds, seed {asked.seed}; load of the machine over five minutes at the end {load:.1f}.\n"
    )


def lines(path):
    try:
        with open(path, encoding="utf-8") as stream:
            return stream.readlines()
    except OSError:
        return []


def ratios(rows):
    """A row for each size and program; ratios are those of the same round's peer."""
    table = (
        "| articles | program | wall s | processor s | wall ms an article | peak RSS MB | wall / peer"
        " | processor / peer |\n|---|---|---|---|---|---|---|---|\n"
    )
    for articles in dict.fromkeys(row["articles"] for row in rows):
        here = [row for row in rows if row["articles"] == articles]
        peer = {row["round"]: row for row in here if row["program"] == "peer"}
        for program in dict.fromkeys(row["program"] for row in here):
            own = [row for row in here if row["program"] == program]
            wall = [row["wall"] for row in own]
            used = [processor(row) for row in own]
            rss = [row["rss_mb"] for row in own]
            each = spoken([1000 * seconds / articles for seconds in wall], 2)
            cells = [f"{articles:,}", program, spoken(wall), spoken(used), each, spoken(rss, 0)]
            if peer:
                cells.append(spoken([row["wall"] / peer[row["round"]]["wall"] for row in own], 2))
                cells.append(spoken([processor(row) / processor(peer[row["round"]]) for row in own], 2))
            else:
                cells += ["", ""]
            table += "| " + " | ".join(cells) + " |\n"
    return table


def processor(row):
    return row["user"] + row["system"]


def floor(rows):
    table = "| pass | articles | processor s | ratio to ArabicAnalyzer |\n|---|---|---|---|\n"
    for name, articles, low, middle, high, least, median, most in rows:
        table += f"| {name} | {int(articles):,} | {low}–{middle}–{high} | {least}–{median}–{most} |\n"
    return table


def kernels(told):
    """Lines of JMH's CSV: the benchmark, its score and error in its unit."""
    table = "| kernel | score | ± | unit |\n|---|---|---|---|\n"
    for line in told.splitlines():
        name, score, error, unit = line.split("\t")
        table += f"| {name} | {score} | {error} | {unit} |\n"
    return table


def renew(path, blocks):
    """Puts blocks between their markers; what was not measured stays."""
    text = path.read_text(encoding="utf-8")
    for name, block in blocks.items():
        marked = re.compile(rf"(<!-- bench:{name} -->\n).*?(<!-- /bench -->)", re.S)
        if not marked.search(text):
            raise SystemExit(f"bench: {path} has no <!-- bench:{name} --> … <!-- /bench -->")
        text = marked.sub(lambda found: f"{found[1]}\n{block}\n{found[2]}", text)
    path.write_text(text, encoding="utf-8")
