-- Ties of an actor, the strongest first: with whom, how often, and how far beyond chance.
-- Pairs that are together less often than by chance stand at the end.
--
-- :actor     actor                                                whose ties
-- :scope     article|paragraph|sentence|window = sentence         what the two must share
-- :period    period of cooccurrence = all                         when, like 2020 or 2020-06
-- :max_q     number = 1                                           leave out larger q_values
-- :language  en|ar|fr = en                                        of the labels
-- :limit     integer = 40                                         how many rows
SELECT
  period,
  if(actor_a = :actor, actor_b, actor_a) AS partner,
  label_of(if(actor_a = :actor, actor_b, actor_a), :language) AS label,
  n_ab, expected, npmi, llr, log_dice, q_value,
  stories_ab AS stories, articles_ab AS articles, first_seen, last_seen
FROM cooccurrence
WHERE :actor IN (actor_a, actor_b)
  AND scope = :scope AND period IN :period AND q_value <= :max_q
ORDER BY if(n_ab >= expected, llr, -llr) DESC, period, partner
LIMIT :limit
