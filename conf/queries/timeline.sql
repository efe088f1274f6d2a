-- An actor over time: its stories in each period, the level they keep, and bursts.
--
-- :actor   actor                                   whom
-- :kind    day|week|month|quarter|year = month     kind of the periods
-- :period  days = all                              from when to when, like 2020 or 2020-Q2
SELECT period, stories, n, share, expected, level, level_change, burst, articles
FROM timeline
WHERE actor_id = :actor AND period_kind = :kind
  AND (:period.first IS NULL OR first_day(period) BETWEEN :period.first AND :period.last)
ORDER BY period
