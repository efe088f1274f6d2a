-- Mentions of an actor with the rule that found each, newest first.
--
-- :actor   actor                                   whom
-- :kind    name|role|metonym|place|reference =     by which kind of mention; all where not told
-- :source  text =                                  in which source; all where not told
-- :period  days = all                              published when, like 2020 or 2020-06
-- :limit   integer = 40                            how many rows
SELECT
  a.published::DATE AS day, a.source, m.surface, m.kind, m.confidence, m.rule,
  a.title, m.article_id, m.start, m."end"
FROM mentions m
JOIN articles a ON a.article_id = m.article_id
WHERE m.actor_id = :actor
  AND (:kind IS NULL OR m.kind = :kind)
  AND (:source IS NULL OR a.source = :source)
  AND (:period.first IS NULL OR a.published::DATE BETWEEN :period.first AND :period.last)
ORDER BY a.published DESC NULLS LAST, m.article_id, m.start
LIMIT :limit
