-- The sentences that show two actors together, closest first.
--
-- :a       actor         one of them
-- :b       actor         the other
-- :period  days = all    published when, like 2020 or 2020-06
-- :limit   integer = 40  how many rows
SELECT
  e.rank, e.published::DATE AS day, a.source, e.scope, e.text, a.title, e.article_id, a.url
FROM evidence e
LEFT JOIN articles a ON a.article_id = e.article_id
WHERE e.actor_a = least(:a, :b) AND e.actor_b = greatest(:a, :b)
  AND (:period.first IS NULL OR e.published::DATE BETWEEN :period.first AND :period.last)
ORDER BY e.rank, e.sentence
LIMIT :limit
