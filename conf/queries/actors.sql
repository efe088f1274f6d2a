-- The actors that are mentioned most, with how often and when.
--
-- :type      person|state|organization|party|armed_group|intergovernmental =  of which type; all where not told
-- :language  en|ar|fr = en                                                    of the labels
-- :limit     integer = 40                                                     how many rows
SELECT
  actor_id, label_of(actor_id, :language) AS label, type, stories, articles, mentions,
  first_seen, last_seen
FROM actors
WHERE :type IS NULL OR type = :type
ORDER BY stories DESC, mentions DESC, actor_id
LIMIT :limit
