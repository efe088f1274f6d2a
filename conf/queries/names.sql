-- Names of an actor: the words by which it is mentioned, as printed, with how often.
--
-- :actor  actor         whose
-- :limit  integer = 40  how many rows
SELECT
  surface, kind, count(*) AS mentions, count(DISTINCT article_id) AS articles,
  avg(confidence) AS confidence, mode(rule ORDER BY rule) AS usual_rule
FROM mentions
WHERE actor_id = :actor
GROUP BY surface, kind
ORDER BY mentions DESC, surface, kind
LIMIT :limit
