-- All about two actors: their counts and measures in every scope and period.
--
-- :a       actor                          one of them
-- :b       actor                          the other
-- :period  period of cooccurrence = all   when, like 2020 or 2020-06
SELECT
  period_kind, period, scope, n_ab, n_a, n_b, n, expected, pmi, npmi, llr, log_dice,
  odds_ratio, odds_ratio_low, odds_ratio_high, test, p_value, q_value,
  stories_ab AS stories, articles_ab AS articles, first_seen, last_seen
FROM cooccurrence
WHERE actor_a = least(:a, :b) AND actor_b = greatest(:a, :b) AND period IN :period
ORDER BY period_kind, period, n DESC, scope
