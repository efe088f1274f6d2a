-- Terms that mark the sentences of an actor, the most telling first.
--
-- :actor     actor         whose
-- :language  text = ar     language of the articles
-- :limit     integer = 20  how many rows
SELECT
  rank, form, occurrences, expected, articles, log_ratio, log_likelihood, tfidf, q_value, term
FROM actor_terms
WHERE actor_id = :actor AND language = :language
ORDER BY rank
LIMIT :limit
