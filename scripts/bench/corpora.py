"""The corpora of the benchmark: made once, kept outside the repository, the same for a seed.

x1 is SaudiNewsNet where it lies beside the repository (or in RAWABIT_CORPORA), as JSON Lines; x10 and
x30 are recombined from it (recombined_news.py): no article is another's copy but for the share of
reprints that news has. Without it all are recombined from the sample corpus, with made words.
"""

import glob
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
ARTICLES = 31_030  # x1: as many as SaudiNewsNet has
MADE_WORDS = 300_000


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get("RAWABIT_BENCH", Path(base) / "rawabit-bench"))


def news():
    """The zips of SaudiNewsNet; none where it is not there."""
    places = [os.environ.get("RAWABIT_CORPORA"), HOME / "../shared/corpora", HOME / "corpora"]
    for place in filter(None, places):
        found = sorted(glob.glob(str(Path(place) / "saudinewsnet" / "*.zip")))
        if found:
            return found
    return []


def corpus(times, seed, articles=None):
    """The directory of a corpus and how many articles it has."""
    count = articles or ARTICLES * times
    zips = news()
    original = zips and times == 1 and not articles
    name = "saudinewsnet" if original else f"{'news' if zips else 'made'}-{count}-seed{seed}"
    directory = cache() / name
    if not directory.exists():
        part = directory.with_name(f"{name}.{os.getpid()}")
        print(f"bench: making {directory}", file=sys.stderr)
        if original:
            unpack(zips, part)
        else:
            recombine(zips, part, count, seed)
        part.rename(directory)
    return directory, count


def unpack(zips, directory):
    directory.mkdir(parents=True)
    for path in zips:
        with zipfile.ZipFile(path) as archive, open(
            directory / (Path(path).stem + ".jsonl"), "w", encoding="utf-8"
        ) as lines:
            for name in archive.namelist():
                with io.TextIOWrapper(archive.open(name), "utf-8-sig") as records:
                    for record in json.load(records):
                        lines.write(json.dumps(article(record), ensure_ascii=False) + "\n")


def article(record):
    return {
        "source": record["source"],
        "url": record["url"],
        "published": record["date_extracted"],
        "title": record["title"],
        "body": record["content"],
    }


def recombine(zips, directory, count, seed):
    script = Path(__file__).with_name("recombined_news.py")
    made = [] if zips else [f"--words={MADE_WORDS}"]
    inputs = zips or sorted(glob.glob(str(HOME / "jobs/sample/ar-*.jsonl")))
    line = [sys.executable, script, directory, str(count), *inputs, f"--seed={seed}", *made]
    subprocess.run(line, check=True)
