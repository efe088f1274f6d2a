"""The nightly run of Rawabit as an Airflow DAG: yesterday's news, the tables, a check, the report.

Copy it into the DAGs folder and set what is set below. docs/airflow.md says how and why. Written for
Airflow 3; Airflow 2 has the names that the other branch imports.
"""

import json
import os
import shlex
import statistics
import subprocess
import urllib.request
from datetime import datetime, timedelta, timezone
from pathlib import Path

from airflow.exceptions import AirflowException, AirflowFailException
from airflow.timetables.trigger import CronTriggerTimetable

try:
    from airflow.sdk import Param, dag, task
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task
    from airflow.models.param import Param

HOME = os.environ.get("RAWABIT_HOME", "/opt/rawabit")  # a clone, built once
JOB = os.environ.get("RAWABIT_JOB", "jobs/nightly.yaml")  # relative to HOME
INBOX = os.environ.get("RAWABIT_INBOX", "/data/news")  # has a folder for each day: 2026-11-25
SUBMIT = shlex.split(os.environ.get("RAWABIT_SUBMIT", "--master yarn --deploy-mode client"))
GOLD = os.environ.get("RAWABIT_GOLD")  # annotated articles, where there are any
WEBHOOK = os.environ.get("RAWABIT_WEBHOOK")  # of Slack, Mattermost or the like

USUAL_DAYS = 28
LEAST_SHARE = 0.3  # of what is usual: fewer articles, or fewer with actors, are a fault upstream

COVERAGE = """
SELECT a.batch AS day, count(*) AS articles, avg(CASE WHEN m.article_id IS NULL THEN 0 ELSE 1 END) AS with_actors
FROM articles a LEFT JOIN (SELECT DISTINCT article_id FROM mentions) m USING (article_id)
GROUP BY a.batch ORDER BY day
"""


def call(*command):
    """Runs a command of Rawabit and gives what it printed.

    Exit codes say whose fault a failure is. 1 (the user's: a bad job file, too many rejects) and 2
    (Rawabit's) will be the same next time, so there is no retry. 3 (the machine's or the cluster's)
    and what a signal ended will perhaps not.
    """
    done = subprocess.run(command, cwd=HOME, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    print(done.stdout)
    if done.returncode == 0:
        return done.stdout
    last = (done.stdout.strip().splitlines() or ["it said nothing"])[-1]
    failure = AirflowFailException if done.returncode in (1, 2) else AirflowException
    raise failure(f"{shlex.join(command[:3])} … ended with {done.returncode}: {last}")


def rawabit(*arguments):
    """What needs no Spark runs where the worker is."""
    return call("scripts/rawabit", *arguments)


def tell(text):
    """Tells people, where there is a webhook to tell them by."""
    if WEBHOOK:
        body = json.dumps({"text": text}).encode()
        headers = {"Content-Type": "application/json"}
        urllib.request.urlopen(urllib.request.Request(WEBHOOK, body, headers), timeout=30).close()


def tell_of_failure(context):
    failed, error = context["task_instance"], context.get("exception")
    tell(f"Rawabit: {failed.task_id} of {failed.dag_id} failed: {error}")


@dag(
    dag_id="rawabit_nightly",
    schedule=CronTriggerTimetable("30 3 * * *", timezone="UTC"),
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,  # two runs must not write into one output
    params={"day": Param(None, type=["null", "string"], format="date", description="yesterday, if not set")},
    default_args={
        "retries": 3,
        "retry_delay": timedelta(minutes=5),
        "retry_exponential_backoff": True,
        "max_retry_delay": timedelta(hours=1),
        "on_failure_callback": tell_of_failure,
    },
    tags=["rawabit"],
)
def rawabit_nightly():
    @task
    def day(params=None, logical_date=None):
        """The day whose news are read: that of a manual run, else the day before this one."""
        if params and params.get("day"):
            return params["day"]
        if logical_date is None:
            raise AirflowFailException("this run has no date: say which day, by the parameter day")
        return (logical_date - timedelta(days=1)).strftime("%Y-%m-%d")

    @task.sensor(poke_interval=300, timeout=6 * 3600, mode="reschedule")
    def wait_for_news(day):
        """Whoever brings the news writes _SUCCESS last; a folder without it is still being filled."""
        return (Path(INBOX) / day / "_SUCCESS").exists()

    @task
    def check_actors():
        """An edit of the actor files that made recognition worse stops here, before the tables."""
        if GOLD:
            rawabit("evaluate", GOLD, "--lenient-at-least", "0.9", *actor_files())

    @task(execution_timeout=timedelta(hours=4))
    def add(day):
        """The new articles into every table. Of files that were read before, nothing is read again."""
        inputs = f"inputs=[{{path: '{INBOX}/{day}'}}]"
        call("scripts/submit", *SUBMIT, "--", "run", JOB, "--add", "--set", inputs, "--set", f"batch={day}")

    @task
    def check_coverage(day):
        """Whether the day looks like a day: parsers break silently when a site changes."""
        days = json.loads(rawabit("query", "--job", JOB, "--format", "json", COVERAGE))
        today = next((d for d in days if d["day"] == day), None)
        if today is None:
            raise AirflowFailException(f"no article of {day} is in the tables")
        for what in ("articles", "with_actors"):
            usual = [d[what] for d in days if d["day"] < day][-USUAL_DAYS:]
            if usual and today[what] < LEAST_SHARE * statistics.median(usual):
                raise AirflowFailException(
                    f"{day}: {what} {today[what]:.4g}, usual is {statistics.median(usual):.4g}"
                )
        return today["articles"]

    @task
    def report():
        rawabit("report", JOB)

    @task
    def export():
        rawabit("export", "gexf", "--job", JOB)

    @task
    def tell_readers(day, articles):
        tell(f"Rawabit: {articles} articles of {day} are in; the report is written.")

    def actor_files():
        return [word for path in sorted(Path(HOME, "conf", "actors").glob("*.yaml")) for word in ("--actors", str(path))]

    of = day()
    added = add(of)
    articles = check_coverage(of)
    [wait_for_news(of), check_actors()] >> added >> articles >> [report(), export()] >> tell_readers(of, articles)


rawabit_nightly()
