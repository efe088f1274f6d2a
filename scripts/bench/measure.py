"""What a command costs from outside: seconds on the clock and on processors, peak resident memory."""

import os
import statistics
import subprocess
import time


def cost(command, log, env=None):
    """Runs a command to its end. Wall, user and system seconds, and peak RSS in MB of the process."""
    with open(log, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(
            list(map(str, command)),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})},
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        with open(log, encoding="utf-8", errors="replace") as lines:
            tail = "".join(lines.readlines()[-5:])
        raise SystemExit(f"bench: {' '.join(map(str, command))} ended with {process.returncode}:\n{tail}")
    return {
        "wall": wall,
        "user": used.ru_utime,
        "system": used.ru_stime,
        "rss_mb": used.ru_maxrss / 1024,
    }


def spread(values):
    """Least, median and greatest."""
    return min(values), statistics.median(values), max(values)


def spoken(values, digits=1):
    """Least–median–greatest, as a table says it."""
    return "–".join(f"{value:.{digits}f}" for value in spread(values))
