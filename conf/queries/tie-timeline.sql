-- Two actors over time: the stories that have them together in each period.
--
-- :a       actor                                         one of them
-- :b       actor                                         the other
-- :scope   article|paragraph|sentence|window = article   what the two must share
-- :kind    day|week|month|quarter|year = month           kind of the periods
-- :period  days = all                                    from when to when, like 2020 or 2020-Q2
SELECT period, stories, n, share, expected, level, level_change, burst, articles
FROM pair_timeline
WHERE actor_a = least(:a, :b) AND actor_b = greatest(:a, :b)
  AND scope = :scope AND period_kind = :kind
  AND (:period.first IS NULL OR first_day(period) BETWEEN :period.first AND :period.last)
ORDER BY period
