#!/usr/bin/env python3
"""What the statistics cost: a job with all of them against the same job without, in turn.

    scripts/bench/statistics_cost.py JOB [ROUNDS]

Prints the wall time of each whole process and the ratio with / without: min, median, max of the
rounds. RAWABIT_MEMORY and RAWABIT_JAVA_OPTS are handed on. The outputs are thrown away.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RAWABIT = Path(__file__).resolve().parents[1] / "rawabit"


def wall(job, settings):
    output = tempfile.mkdtemp(prefix="rawabit-bench-")
    try:
        begin = time.monotonic()
        command = [RAWABIT, "run", job, "--output", output, *settings]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.monotonic() - begin
    finally:
        shutil.rmtree(output)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    job = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    ratios = []
    for n in range(rounds):
        without = wall(job, ["--set", "statistics=[]"])
        with_all = wall(job, [])
        ratios.append(with_all / without)
        print(f"round {n + 1}: without {without:.1f} s, with {with_all:.1f} s, ratio {ratios[-1]:.2f}")
    low, middle, high = min(ratios), statistics.median(ratios), max(ratios)
    print(f"ratio: min {low:.2f}, median {middle:.2f}, max {high:.2f}")


if __name__ == "__main__":
    main()
