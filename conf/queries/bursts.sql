-- Bursts: when an actor or a pair was in the news far more than usual, the strongest first.
--
-- :actor     actor =                                 of whom; all where not told
-- :kind      day|week|month|quarter|year = month     kind of the periods
-- :language  en|ar|fr = en                           of the labels
-- :limit     integer = 40                            how many rows
SELECT
  rank, label_of(actor_a, :language) AS a, label_of(actor_b, :language) AS b, scope,
  first_period, peak_period, last_period, level, weight, stories, n, share, expected,
  actor_a, actor_b
FROM bursts
WHERE (:actor IS NULL OR :actor IN (actor_a, actor_b)) AND period_kind = :kind
ORDER BY rank
LIMIT :limit
