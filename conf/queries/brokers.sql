-- Brokers: actors through which the shortest paths of the network lead.
--
-- :period    period of network = all    when, like 2020 or 2020-06
-- :language  en|ar|fr = en              of the labels
-- :limit     integer = 20               how many rows
SELECT
  period, actor_id, label_of(actor_id, :language) AS label,
  betweenness, degree, strength, pagerank, community
FROM network
WHERE period IN :period
ORDER BY betweenness DESC, degree DESC, period, actor_id
LIMIT :limit
