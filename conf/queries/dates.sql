-- How well the dates are known: where they were found, how exact they are, what is wrong with them.
SELECT
  date_origin, date_precision, date_problem, count(*) AS articles,
  min(published)::DATE AS first, max(published)::DATE AS last, min(date_text) AS example
FROM articles
GROUP BY date_origin, date_precision, date_problem
ORDER BY articles DESC, date_origin, date_precision, date_problem
