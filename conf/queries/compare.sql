-- Two actors and their partners side by side: whom both have, and whom one alone has.
--
-- :a         actor                                           one of them
-- :b         actor                                           the other
-- :scope     article|paragraph|sentence|window = sentence    what a pair must share
-- :period    period of cooccurrence = all                    when, like 2020 or 2020-06
-- :language  en|ar|fr = en                                   of the labels
-- :limit     integer = 40                                    how many rows
WITH partners AS (
  SELECT :a AS side, period, if(actor_a = :a, actor_b, actor_a) AS partner, n_ab, npmi
  FROM cooccurrence
  WHERE :a IN (actor_a, actor_b) AND scope = :scope AND period IN :period
  UNION ALL
  SELECT :b, period, if(actor_a = :b, actor_b, actor_a), n_ab, npmi
  FROM cooccurrence
  WHERE :b IN (actor_a, actor_b) AND scope = :scope AND period IN :period
)
SELECT
  period, partner, label_of(partner, :language) AS label,
  coalesce(max(n_ab) FILTER (side = :a), 0) AS with_a,
  coalesce(max(n_ab) FILTER (side = :b), 0) AS with_b,
  max(npmi) FILTER (side = :a) AS npmi_a,
  max(npmi) FILTER (side = :b) AS npmi_b
FROM partners
WHERE partner NOT IN (:a, :b)
GROUP BY period, partner
ORDER BY least(with_a, with_b) DESC, with_a + with_b DESC, period, partner
LIMIT :limit
