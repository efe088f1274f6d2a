-- Articles about an actor, the newest first, with how often it is mentioned in each.
--
-- :actor     actor         about whom
-- :period    days = all    published when, like 2020 or 2020-06
-- :source    text =        in which source; all where not told
-- :language  text =        in which language; all where not told
-- :limit     integer = 40  how many rows
SELECT
  a.published::DATE AS day, a.source, a.language, a.title, count(*) AS mentions,
  a.story_id <> a.article_id AS follows, a.article_id, a.url
FROM mentions m
JOIN articles a ON a.article_id = m.article_id
WHERE m.actor_id = :actor
  AND (:period.first IS NULL OR a.published::DATE BETWEEN :period.first AND :period.last)
  AND (:source IS NULL OR a.source = :source)
  AND (:language IS NULL OR a.language = :language)
GROUP BY ALL
ORDER BY day DESC NULLS LAST, mentions DESC, a.article_id
LIMIT :limit
