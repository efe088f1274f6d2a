-- What became of the mentions of run a in run b: MentionChanges runs this over their tables.

CREATE VIEW both_articles AS SELECT article_id, title, published, text FROM {articles};

CREATE VIEW mentions_a AS SELECT * FROM a.mentions SEMI JOIN both_articles USING (article_id);
CREATE VIEW mentions_b AS SELECT * FROM b.mentions SEMI JOIN both_articles USING (article_id);

-- Mentions of one run do not overlap, so of two with the same span neither overlaps a third.
CREATE TEMP TABLE pairs AS
SELECT
  a.article_id AS article_id, a.start AS start_a, b.start AS start_b,
  CASE
    WHEN a.start <> b.start OR a."end" <> b."end" THEN 'span'
    WHEN a.actor_id <> b.actor_id THEN 'actor'
    WHEN a.kind <> b.kind THEN 'kind'
    ELSE 'same'
  END AS change,
  b.actor_id AS actor_id,
  CASE change WHEN 'actor' THEN a.actor_id WHEN 'kind' THEN a.kind END AS "before",
  CASE change WHEN 'actor' THEN b.actor_id WHEN 'kind' THEN b.kind END AS "after",
  a.surface AS surface_before, a.rule AS rule_before,
  b.surface AS surface_after, b.rule AS rule_after,
  b.sentence_start AS sentence_start, b.sentence_end AS sentence_end
FROM mentions_a AS a JOIN mentions_b AS b ON a.article_id = b.article_id
  AND a.start < b."end" AND b.start < a."end"
  AND (a.actor_id = b.actor_id OR (a.start = b.start AND a."end" = b."end"));

CREATE TEMP TABLE changes AS
SELECT * EXCLUDE (start_a, start_b), start_b AS start FROM pairs WHERE change <> 'same'
QUALIFY row_number() OVER (PARTITION BY article_id, start_b ORDER BY start_a) = 1
UNION ALL
SELECT article_id, 'went', actor_id, kind, NULL, surface, rule, NULL, NULL,
  sentence_start, sentence_end, start
FROM mentions_a ANTI JOIN pairs
  ON mentions_a.article_id = pairs.article_id AND mentions_a.start = pairs.start_a
UNION ALL
SELECT article_id, 'came', actor_id, NULL, kind, NULL, NULL, surface, rule,
  sentence_start, sentence_end, start
FROM mentions_b ANTI JOIN pairs
  ON mentions_b.article_id = pairs.article_id AND mentions_b.start = pairs.start_b;

CREATE TEMP TABLE summary AS
SELECT actor_id, change, "before", "after", count(*) AS mentions,
  count(DISTINCT article_id) AS articles
FROM changes GROUP BY ALL;

CREATE TEMP TABLE examples AS
SELECT changes.*, published, title, text, NULL::VARCHAR AS sentence,
  row_number() OVER (
    PARTITION BY actor_id, change, "before", "after" ORDER BY published, article_id, start) AS number
FROM changes JOIN both_articles USING (article_id)
QUALIFY number <= {examples};
