-- What was read, by source and language: articles, stories, words, days.
SELECT
  source, language, count(*) AS articles, count(DISTINCT story_id) AS stories,
  count(duplicate_of) AS exact_copies, sum(tokens) AS tokens,
  min(published)::DATE AS first, max(published)::DATE AS last
FROM articles
GROUP BY source, language
ORDER BY articles DESC, source, language
