-- Ties that rose or fell from one period to the next, the surest change first.
--
-- :actor     actor =                                        with whom; all pairs where not told
-- :change    came|went|grew|shrank|steady =                 which way; all where not told
-- :scope     article|paragraph|sentence|window = article    what the two must share
-- :period    period of tie_changes = all                    the later period
-- :max_p     number = 1                                     leave out larger p_values
-- :language  en|ar|fr = en                                  of the labels
-- :limit     integer = 40                                   how many rows
SELECT
  previous, period, label_of(actor_a, :language) AS a, label_of(actor_b, :language) AS b,
  change, n_ab_before, n_before, n_ab, n, log_ratio, odds_z, p_value, q_value, actor_a, actor_b
FROM tie_changes
WHERE (:actor IS NULL OR :actor IN (actor_a, actor_b))
  AND (:change IS NULL OR change = :change)
  AND scope = :scope AND period IN :period AND p_value <= :max_p
ORDER BY p_value, abs(log_ratio) DESC, period, actor_a, actor_b
LIMIT :limit
