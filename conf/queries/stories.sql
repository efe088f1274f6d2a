-- Stories that several articles tell: one report, and the papers that printed it.
--
-- :period  days = all    first published when, like 2020 or 2020-06
-- :limit   integer = 40  how many rows
SELECT
  min(published)::DATE AS day, count(*) AS articles, count(duplicate_of) AS exact_copies,
  string_agg(DISTINCT source, ', ' ORDER BY source) AS sources,
  min(similarity) AS least_similarity,
  any_value(title) FILTER (article_id = story_id) AS title, story_id
FROM articles
GROUP BY story_id
HAVING count(*) > 1
  AND (:period.first IS NULL OR min(published)::DATE BETWEEN :period.first AND :period.last)
ORDER BY articles DESC, day, story_id
LIMIT :limit
