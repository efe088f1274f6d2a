-- Communities of the network: how large they are and who is in them, the best connected first.
--
-- :period    period of network = all    when, like 2020 or 2020-06
-- :language  en|ar|fr = en              of the labels
SELECT
  period, community, count(*) AS actors, sum(strength) AS strength,
  string_agg(label, ', ' ORDER BY strength DESC, actor_id) AS members
FROM (SELECT *, label_of(actor_id, :language) AS label FROM network WHERE period IN :period)
GROUP BY period, community
ORDER BY period, community
