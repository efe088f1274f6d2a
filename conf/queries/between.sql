-- Who connects two actors: those that have a tie of the network with both.
-- The strength of a connection is that of its weaker tie.
--
-- :a         actor                   one of them
-- :b         actor                   the other
-- :period    period of ties = all    when, like 2020 or 2020-06
-- :language  en|ar|fr = en           of the labels
WITH tied AS (
  SELECT period, actor_a AS actor, actor_b AS other, weight FROM ties WHERE period IN :period
  UNION ALL
  SELECT period, actor_b, actor_a, weight FROM ties WHERE period IN :period
)
SELECT
  x.period, x.other AS actor_id, label_of(x.other, :language) AS label,
  x.weight AS weight_a, y.weight AS weight_b, least(x.weight, y.weight) AS strength
FROM tied x
JOIN tied y ON y.other = x.other AND y.period = x.period
WHERE x.actor = :a AND y.actor = :b
ORDER BY strength DESC, weight_a + weight_b DESC, x.period, actor_id
