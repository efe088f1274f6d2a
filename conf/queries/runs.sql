-- The runs that wrote these tables, the newest first.
SELECT
  started, finished - started AS took, command, articles_in, articles_out, rejects, version,
  spark_version, left(job_hash, 12) AS job, left(actors_hash, 12) AS actors, run_id
FROM runs
ORDER BY started DESC, run_id
