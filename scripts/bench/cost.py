#!/usr/bin/env python3
"""What a part of a job costs: the job as it is against the job with a setting that leaves the part out, in turn.

    scripts/bench/cost.py JOB COMMAND SETTING [ROUNDS]
    scripts/bench/cost.py JOB run 'statistics=[]'
    scripts/bench/cost.py JOB ingest duplicates.near=false

Prints wall and processor seconds (user and system) of each whole process, and the ratios with / without: min,
median, max of the rounds. RAWABIT_MEMORY and RAWABIT_JAVA_OPTS are handed on. The outputs are thrown away.
"""

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RAWABIT = Path(__file__).resolve().parents[1] / "rawabit"


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cost(command, job, settings):
    output = tempfile.mkdtemp(prefix="rawabit-bench-")
    try:
        wall, before = time.monotonic(), processor()
        line = [RAWABIT, command, job, "--output", output, *settings]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.monotonic() - wall, processor() - before
    finally:
        shutil.rmtree(output)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    job, command, setting = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    ratios = {"wall": [], "processor": []}
    for n in range(rounds):
        without, whole = cost(command, job, ["--set", setting]), cost(command, job, [])
        line = f"round {n + 1}:"
        for i, what in enumerate(ratios):
            ratios[what].append(whole[i] / without[i])
            line += f" {what} {without[i]:.1f} s, with {whole[i]:.1f} s, ratio {ratios[what][-1]:.2f};"
        print(line[:-1], flush=True)
    for what, values in ratios.items():
        low, middle, high = min(values), statistics.median(values), max(values)
        print(f"{what} ratio: min {low:.2f}, median {middle:.2f}, max {high:.2f}")


if __name__ == "__main__":
    main()
